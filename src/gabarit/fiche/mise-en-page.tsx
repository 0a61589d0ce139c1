import type { ComponentChildren } from 'preact'
import { Icone } from '../composants/icone.tsx'
import type { NomIcone } from '../composants/icones.ts'
import { type Fait, Faits } from '../composants/resultats.tsx'

export interface EnteteFicheProps {
  readonly titre: string
  /** Au-dessus du titre : nature de la fiche, « Formation certifiante ». */
  readonly surtitre?: ComponentChildren
  readonly sousTitre?: ComponentChildren
  readonly etiquettes?: ComponentChildren
  /** Boutons : s'inscrire, imprimer, partager. */
  readonly actions?: ComponentChildren
}

export function EnteteFiche({ titre, surtitre, sousTitre, etiquettes, actions }: EnteteFicheProps) {
  return (
    <div class="entete-fiche">
      {surtitre !== undefined && <p class="entete-fiche__surtitre">{surtitre}</p>}
      <h1>{titre}</h1>
      {sousTitre !== undefined && <p class="entete-fiche__sous-titre">{sousTitre}</p>}
      {etiquettes !== undefined && <p class="etiquettes">{etiquettes}</p>}
      {actions !== undefined && <div class="actions">{actions}</div>}
    </div>
  )
}

/** Corps de fiche et colonne de droite (« L'essentiel », sommaire) qui passe devant sur petit écran. */
export function MiseEnPageFiche(props: {
  readonly cote: ComponentChildren
  readonly children: ComponentChildren
}) {
  return (
    <div class="page-fiche">
      <div class="page-fiche__cote">{props.cote}</div>
      <div class="page-fiche__corps">{props.children}</div>
    </div>
  )
}

export interface ElementEssentiel {
  readonly icone: NomIcone
  readonly terme: ComponentChildren
  readonly description: ComponentChildren
}

/** « L'essentiel » : ce qui décide, en termes et valeurs. */
export function BlocEssentiel(props: {
  readonly titre?: string
  readonly elements: readonly ElementEssentiel[]
}) {
  return (
    <section class="essentiel" aria-labelledby="essentiel">
      <h2 id="essentiel">{props.titre ?? 'L’essentiel'}</h2>
      <dl>
        {props.elements.map(({ icone, terme, description }, rang) => (
          <div class="essentiel__ligne" key={rang}>
            <dt>
              <Icone nom={icone} />
              {terme}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export interface SectionProps {
  readonly id: string
  readonly titre: string
  readonly icone?: NomIcone
  readonly children: ComponentChildren
}

export function Section({ id, titre, icone, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>
        {icone !== undefined && <Icone nom={icone} />}
        {titre}
      </h2>
      {children}
    </section>
  )
}

export interface Paire {
  readonly terme: ComponentChildren
  readonly description: ComponentChildren
}

/** Termes et valeurs sur deux colonnes, pour les détails d'une section. */
export function ListeDefinitions({ paires }: { readonly paires: readonly Paire[] }) {
  return (
    <dl class="definitions">
      {paires.map(({ terme, description }, rang) => (
        <div class="definitions__ligne" key={rang}>
          <dt>{terme}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  )
}

export interface CarteSessionProps {
  /** « Du 4 janvier au 12 juin 2027 », « Entrée possible toute l'année ». */
  readonly titre: string
  readonly faits: readonly Fait[]
  /** Une `<Etiquette>` : inscriptions ouvertes, complet… */
  readonly etat?: ComponentChildren
  /** Contact, modalités d'inscription, événements de recrutement. */
  readonly children?: ComponentChildren
  /** Boutons : ajouter à mon agenda, site d'inscription. */
  readonly actions?: ComponentChildren
}

/** Chaque enfant est une `<CarteSession>`. */
export function ListeSessions({ children }: { readonly children: ComponentChildren }) {
  return <ul class="sessions">{children}</ul>
}

export function CarteSession({ titre, faits, etat, children, actions }: CarteSessionProps) {
  return (
    <li class="session">
      <div class="session__entete">
        <h3>{titre}</h3>
        {etat}
      </div>
      <Faits faits={faits} />
      {children !== undefined && <div class="session__details">{children}</div>}
      {actions !== undefined && <div class="actions">{actions}</div>}
    </li>
  )
}

/** HTML déjà assaini par le catalogue (liste blanche) ; jamais un texte venu de l'adresse. */
export function TexteRiche({ html }: { readonly html: string }) {
  return <div class="texte-riche" dangerouslySetInnerHTML={{ __html: html }} />
}
