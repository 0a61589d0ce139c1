import { Etiquette, type Fait, Faits, type NiveauTitre } from '../../../gabarit/index.ts'
import type { VueCarteManifestation } from './carte-manifestation.view.ts'

export interface CarteManifestationProps {
  readonly carte: VueCarteManifestation
  readonly niveauTitre?: NiveauTitre
  /** Le titre, le moment et le lieu, rien d'autre. */
  readonly breve?: boolean
}

/** Une manifestation : pavé de date (redit en toutes lettres), titre, moment, lieu. Toute la carte suit le lien du titre. */
export function CarteManifestation({ carte, niveauTitre = 3, breve = false }: CarteManifestationProps) {
  const Titre = `h${niveauTitre}` as const
  return (
    <li class="resultat manifestation">
      <p class="pave-date" aria-hidden="true">
        <span class="pave-date__jour">{carte.pave.quantieme}</span>
        <span>{carte.pave.mois}</span>
      </p>
      <article>
        <Titre class="resultat__titre">
          <a href={carte.href}>{carte.titre}</a>
        </Titre>
        <Faits faits={faits(carte)} />
        {!breve && <p class="resultat__resume">{carte.resume}</p>}
        {(!breve || carte.annulee) && (
          <p class="etiquettes">
            {carte.annulee && (
              <Etiquette ton="attention" icone="triangle-alert">
                Annulée
              </Etiquette>
            )}
            {!breve && <Etiquette>{carte.type}</Etiquette>}
            {!breve && carte.gratuit && <Etiquette ton="succes">Gratuit</Etiquette>}
          </p>
        )}
      </article>
    </li>
  )
}

const faits = ({ quand, ou }: VueCarteManifestation): readonly Fait[] => [
  { icone: 'calendar-days', nature: 'Date', contenu: quand },
  { icone: 'map-pin', nature: 'Lieu', contenu: ou },
]
