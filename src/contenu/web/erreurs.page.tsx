import type { ComponentChildren } from 'preact'
import { BarreRecherche, LienBouton, Page, rendre } from '../../platform/ui/index.ts'

export { pageIndisponible } from './page-indisponible.ts'

/** Ce que le serveur sait d'un refus ou d'une panne. */
export interface ErreurMontree {
  readonly statut: number
  readonly titre: string
  readonly message: string
  readonly reference?: string
}

/** Page complète d'un refus ou d'une panne, pour `platform/http`. */
export function pageErreur(erreur: ErreurMontree): string {
  if (erreur.statut === 404) return rendre(<PageIntrouvable message={erreur.message} />)
  return rendre(<PageErreur {...erreur} />)
}

/** 404 : ce qui manque, et de quoi chercher. */
export function PageIntrouvable({ message }: { readonly message?: string }) {
  return (
    <Impasse code="404" titre="Cette page n’existe pas" noindex>
      <p class="chapeau">
        {message ?? 'L’adresse a peut-être changé, ou contient une faute de frappe.'} Cherchez ce qu’il vous
        faut :
      </p>
      <RechercheDeSecours />
      <div class="actions">
        <LienBouton href="/" variante="secondaire">
          Revenir à l’accueil
        </LienBouton>
        <LienBouton href="/plan-du-site" variante="discret">
          Voir le plan du site
        </LienBouton>
      </div>
    </Impasse>
  )
}

export interface PageRetireeProps {
  readonly intitule: string
  /** « 12 novembre 2026 ». */
  readonly retireeLe?: string
  /** Des `<CarteResultat niveauTitre={3}>` dans une `<ListeResultats>` ; absent s'il n'y en a pas. */
  readonly proches?: ComponentChildren
}

/** 410 : la formation n'est plus au catalogue ; celles qui lui ressemblent. */
export function PageRetiree({ intitule, retireeLe, proches }: PageRetireeProps) {
  const quand = retireeLe === undefined ? '' : ` depuis le ${retireeLe}`
  return (
    <Impasse code="Formation retirée" titre={intitule} noindex>
      <p class="chapeau">
        Cette formation n’est plus proposée{quand} : l’organisme l’a retirée du catalogue.
      </p>
      {proches !== undefined && (
        <section aria-labelledby="proches">
          <h2 id="proches">Des formations qui lui ressemblent</h2>
          {proches}
        </section>
      )}
      <RechercheDeSecours />
    </Impasse>
  )
}

export interface PageErreurProps {
  readonly titre?: string
  readonly message?: string
  /** À citer en signalant la panne. */
  readonly reference?: string
}

/** Panne ou refus : une phrase, et la référence à citer. */
export function PageErreur({ titre = 'Une erreur est survenue', message, reference }: PageErreurProps) {
  return (
    <Impasse code="Erreur" titre={titre} noindex>
      <p class="chapeau">
        {message ?? 'Elle vient de nous et a été enregistrée. Réessayez dans quelques instants.'}
      </p>
      {reference !== undefined && (
        <p>
          Référence à citer si vous la signalez : <strong>{reference}</strong>
        </p>
      )}
      <div class="actions">
        <LienBouton href="/">Revenir à l’accueil</LienBouton>
      </div>
    </Impasse>
  )
}

interface ImpasseProps {
  readonly code: string
  readonly titre: string
  readonly noindex: boolean
  readonly children: ComponentChildren
}

function Impasse({ code, titre, noindex, children }: ImpasseProps) {
  return (
    <Page titre={titre} description={titre} noindex={noindex} rechercheEntete={false}>
      <div class="conteneur">
        <div class="impasse">
          <p class="impasse__code">{code}</p>
          <h1>{titre}</h1>
          {children}
        </div>
      </div>
    </Page>
  )
}

function RechercheDeSecours() {
  return (
    <BarreRecherche
      id="secours"
      action="/formations"
      moteur="formations"
      question="Quelle formation cherchez-vous ?"
    />
  )
}
