import type { ComponentChildren } from 'preact'
import { BarreRecherche, type ContexteDeRendu, LienBouton, Page, rendre } from '../../../gabarit/index.ts'

/** Ce que le serveur sait d'un refus ou d'une panne. */
export interface ErreurMontree {
  readonly statut: number
  readonly titre: string
  readonly message: string
  readonly reference?: string
}

/** Page complète d'un refus ou d'une panne, pour `platform/http`. */
export function pageErreur(contexte: ContexteDeRendu, erreur: ErreurMontree): string {
  if (erreur.statut === 404) return rendre(contexte, PageIntrouvable, erreur)
  return rendre(contexte, PageErreur, erreur)
}

/** 404 : ce qui manque, et de quoi chercher. */
function PageIntrouvable({ message }: { readonly message: string }) {
  return (
    <Impasse code="404" titre="Cette page n’existe pas">
      <p class="chapeau">{message} Cherchez ce qu’il vous faut :</p>
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

interface PageErreurProps {
  readonly titre: string
  readonly message: string
  /** À citer en signalant la panne. */
  readonly reference?: string
}

/** Panne ou refus : une phrase, et la référence à citer. */
function PageErreur({ titre, message, reference }: PageErreurProps) {
  return (
    <Impasse code="Erreur" titre={titre}>
      <p class="chapeau">{message}</p>
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
  readonly children: ComponentChildren
}

function Impasse({ code, titre, children }: ImpasseProps) {
  return (
    <Page titre={titre} description={titre} noindex rechercheEntete={false}>
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
  return <BarreRecherche id="secours" action="/recherche" moteur="tout" question="Que cherchez-vous ?" />
}
