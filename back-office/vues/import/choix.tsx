import { type FichierDepose, phraseTropGros } from '../../../src/flux/back-office.ts'
import { instant } from '../ecrire.ts'
import { taille } from '../flux/libelles.ts'
import { EnvoiDeFichier } from './envoi.client.tsx'
import { OptionPartiel } from './option-partiel.tsx'

interface Proprietes {
  readonly reception: readonly FichierDepose[]
  readonly maximum: number
}

/** Choisir un fichier : l'essai commence aussitôt, et ne publie rien. */
export function ChoixDuFichier({ reception, maximum }: Proprietes) {
  return (
    <>
      <h2>Nouvel import</h2>
      <p>
        Le fichier est d’abord essayé : tout est lu et comparé au catalogue, rien n’est publié. Vous décidez
        ensuite, compte rendu à l’appui.
      </p>
      <h3>Envoyer un fichier</h3>
      <p id="aide-envoi" className="aide">
        Un flux LHÉO 2.0 à 2.3, en XML ou compressé par gzip, de {taille(maximum)} au plus.
      </p>
      <EnvoiDeFichier maximum={maximum} tropGros={phraseTropGros(maximum)} />
      <h3>Ou prendre un fichier de la boîte de réception</h3>
      {reception.length === 0 ? (
        <p>
          La boîte de réception est vide. L’exploitant du serveur peut y déposer des fichiers{' '}
          <code>.xml</code> ou <code>.gz</code> : dossier <code>reception</code> du dossier de données.
        </p>
      ) : (
        <form className="colonne" method="post" action="/admin/api/import/demandes">
          <fieldset>
            <legend>Fichiers reçus, les plus récents d’abord</legend>
            {reception.map(({ nom, octets, modifieLe }, rang) => (
              <label key={nom} className="case">
                <input type="radio" name="fichier" value={nom} defaultChecked={rang === 0} required />
                <span>
                  {nom} — {taille(octets)}, {instant(modifieLe)}
                </span>
              </label>
            ))}
          </fieldset>
          <OptionPartiel />
          <button type="submit" className="principal">
            Essayer ce fichier
          </button>
        </form>
      )}
    </>
  )
}
