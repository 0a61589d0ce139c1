'use client'

import { type FormEvent, useState } from 'react'
import { lireReponse } from './lire-reponse.ts'
import { OptionPartiel } from './option-partiel.tsx'
import { attenteAvantReprise, phraseDAttente } from './reessayer.ts'

type Etat =
  | { readonly type: 'repos' }
  | { readonly type: 'envoi'; readonly pourcentage: number }
  | { readonly type: 'attente'; readonly message: string }
  | { readonly type: 'echec'; readonly message: string }

interface Proprietes {
  /** Taille maximale d'un fichier, octets, et ce qu'il faut dire à qui la dépasse. */
  readonly maximum: number
  readonly tropGros: string
}

const ADRESSE = '/admin/api/import/televersement'

/** Le formulaire d'envoi : sans script, un formulaire ordinaire ; avec, la progression de l'envoi. */
export function EnvoiDeFichier({ maximum, tropGros }: Proprietes) {
  const [etat, changer] = useState<Etat>({ type: 'repos' })

  function envoyer(evenement: FormEvent<HTMLFormElement>): void {
    const donnees = new FormData(evenement.currentTarget)
    const fichier = donnees.get('fichier')
    if (!(fichier instanceof File) || fichier.size === 0) return
    evenement.preventDefault()
    if (etat.type === 'envoi' || etat.type === 'attente') return
    if (fichier.size > maximum) {
      changer({ type: 'echec', message: tropGros })
      return
    }
    changer({ type: 'envoi', pourcentage: 0 })
    televerser(fichier, donnees.get('partiel') === 'oui' ? 'oui' : 'non', changer)
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
      <button
        type="submit"
        className="principal"
        aria-disabled={etat.type === 'envoi' || etat.type === 'attente'}
      >
        Envoyer et essayer
      </button>
      {etat.type === 'envoi' && <Avancement pourcentage={etat.pourcentage} />}
      <p role="status" className={etat.type === 'attente' ? undefined : 'visuellement-cache'}>
        {annonce(etat)}
      </p>
      <div role="alert">
        {etat.type === 'echec' && <p className="message message--erreur">{etat.message}</p>}
      </div>
    </form>
  )
}

/** Le début et la fin seulement : un pourcentage relu à chaque progrès couvrirait tout le reste. */
function annonce(etat: Etat): string {
  if (etat.type === 'attente') return etat.message
  if (etat.type !== 'envoi') return ''
  return etat.pourcentage < 100 ? 'Envoi du fichier en cours.' : 'Fichier envoyé, vérification en cours.'
}

function Avancement({ pourcentage }: { readonly pourcentage: number }) {
  return (
    <>
      <p>
        {pourcentage < 100 ? `Envoi du fichier : ${pourcentage}\u00A0%` : 'Fichier envoyé, vérification…'}
      </p>
      <progress max={100} value={pourcentage} aria-label="Envoi du fichier" />
    </>
  )
}

/** `fetch` ne dit pas où en est un envoi ; XMLHttpRequest, si. */
function televerser(fichier: File, partiel: string, changer: (etat: Etat) => void): void {
  const appel = new XMLHttpRequest()
  appel.open('POST', `${ADRESSE}?${new URLSearchParams({ nom: fichier.name, partiel })}`)
  appel.setRequestHeader('Content-Type', 'application/octet-stream')
  appel.setRequestHeader('Accept', 'application/json')
  appel.responseType = 'json'
  appel.upload.addEventListener('progress', ({ loaded, total }) => {
    changer({ type: 'envoi', pourcentage: Math.floor((loaded / Math.max(total, 1)) * 100) })
  })
  appel.addEventListener('loadend', () => {
    // Une connexion coupée (statut 0) n'est pas reprise seule : l'envoi peut être long, à la personne d'en décider.
    const secondes =
      appel.status === 0
        ? undefined
        : attenteAvantReprise(appel.status, appel.getResponseHeader('retry-after'))
    if (secondes !== undefined) {
      changer({ type: 'attente', message: phraseDAttente(appel.status, secondes) })
      setTimeout(() => televerser(fichier, partiel, changer), secondes * 1000)
      return
    }
    const reponse = lireReponse(appel.status, appel.response)
    if (reponse.etat === 'accepte') window.location.assign(reponse.adresse)
    else changer({ type: 'echec', message: reponse.message })
  })
  appel.send(fichier)
}
