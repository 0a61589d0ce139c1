import { Icone, LienExterne, type NomIcone } from '../../gabarit/index.ts'
import type { VueOffre } from './offre.view.ts'

export interface ListeOffresProps {
  readonly offres: readonly VueOffre[]
  readonly niveauTitre: 2 | 3
  /** Rang de la première. */
  readonly premier?: number
}

/** Des offres d'emploi ; chacune s'ouvre chez France Travail. */
export function ListeOffres({ offres, niveauTitre, premier = 1 }: ListeOffresProps) {
  return (
    <ol class="offres" start={premier}>
      {offres.map((offre) => (
        <UneOffre key={offre.ancre} offre={offre} niveauTitre={niveauTitre} />
      ))}
    </ol>
  )
}

function UneOffre({ offre, niveauTitre }: { readonly offre: VueOffre; readonly niveauTitre: 2 | 3 }) {
  const Titre = niveauTitre === 2 ? 'h2' : 'h3'
  return (
    <li class="offre" id={offre.ancre} tabindex={-1}>
      <Titre class="offre__titre">
        <LienExterne adresse={offre.adresse} texte={offre.titre} />
      </Titre>
      {offre.entreprise !== '' && <p class="offre__entreprise">{offre.entreprise}</p>}
      <ul class="faits">
        <Fait icone="map-pin" nature="Lieu" contenu={offre.lieu} />
        <Fait icone="briefcase" nature="Contrat" contenu={offre.contrat} />
        <Fait icone="euro" nature="Salaire" contenu={offre.salaire} />
        <Fait icone="calendar-days" nature="Publication" contenu={offre.date} />
      </ul>
    </li>
  )
}

interface FaitProps {
  readonly icone: NomIcone
  readonly nature: string
  readonly contenu: string
}

function Fait({ icone, nature, contenu }: FaitProps) {
  if (contenu === '') return null
  return (
    <li>
      <Icone nom={icone} />
      <span>
        <span class="visuellement-cache">{nature} : </span>
        {contenu}
      </span>
    </li>
  )
}
