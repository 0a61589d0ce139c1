'use client'

import { type FormEvent, useState } from 'react'
import { OptionPartiel } from './option-partiel.tsx'

type Etat =
  | { readonly type: 'repos' }
  | { readonly type: 'envoi'; readonly pourcentage: number }
  | { readonly type: 'echec' }

const ADRESSE = '/admin/api/import/televersement'

/** Le formulaire d'envoi : sans script, un formulaire ordinaire ; avec, la progression de l'envoi. */
export function EnvoiDeFichier() {
  const [etat, changer] = useState<Etat>({ type: 'repos' })

  function envoyer(evenement: FormEvent<HTMLFormElement>): void {
    const donnees = new FormData(evenement.currentTarget)
    const fichier = donnees.get('fichier')
    if (!(fichier instanceof File) || fichier.size === 0) return
    evenement.preventDefault()
    changer({ type: 'envoi', pourcentage: 0 })
    const partiel = donnees.get('partiel') === 'oui' ? 'oui' : 'non'
    televerser(fichier, partiel, changer)
  }

  return (
    <form className="colonne" method="post" encType="multipart/form-data" action={ADRESSE} onSubmit={envoyer}>
      <OptionPartiel />
      <label className="champ">
        Fichier
        <input
          type="file"
          name="fichier"
          accept=".xml,.gz,application/xml,text/xml,application/gzip"
          aria-describedby="aide-envoi"
          required
        />
      </label>
      <button type="submit" aria-disabled={etat.type === 'envoi'}>
        Envoyer et essayer
      </button>
      <div role="status">{etat.type === 'envoi' && <Avancement pourcentage={etat.pourcentage} />}</div>
      <div role="alert">
        {etat.type === 'echec' && (
          <p className="donnees__avis">
            L’envoi a été interrompu. Vérifiez votre connexion, puis recommencez.
          </p>
        )}
      </div>
    </form>
  )
}

function Avancement({ pourcentage }: { readonly pourcentage: number }) {
  return (
    <>
      <p>{pourcentage < 100 ? `Envoi du fichier : ${pourcentage} %` : 'Fichier envoyé, vérification…'}</p>
      <progress max={100} value={pourcentage} aria-label="Envoi du fichier" />
    </>
  )
}

/** `fetch` ne dit pas où en est un envoi ; XMLHttpRequest, si. */
function televerser(fichier: File, partiel: string, changer: (etat: Etat) => void): void {
  const requete = new XMLHttpRequest()
  requete.open('POST', `${ADRESSE}?${new URLSearchParams({ nom: fichier.name, partiel })}`)
  requete.setRequestHeader('Content-Type', 'application/octet-stream')
  requete.setRequestHeader('Accept', 'application/json')
  requete.responseType = 'json'
  requete.upload.addEventListener('progress', ({ loaded, total }) => {
    changer({ type: 'envoi', pourcentage: Math.floor((loaded / Math.max(total, 1)) * 100) })
  })
  requete.addEventListener('load', () => {
    const adresse: unknown = requete.response?.adresse
    if (typeof adresse === 'string') window.location.assign(adresse)
    else changer({ type: 'echec' })
  })
  requete.addEventListener('error', () => changer({ type: 'echec' }))
  requete.send(fichier)
}
