import type { ComponentChildren } from 'preact'
import { type Etape, FilDAriane, JsonLdFil } from './composants/fil-d-ariane.tsx'
import { type Json, JsonLd } from './composants/json-ld.tsx'
import type { ContexteDeRendu } from './contexte.ts'
import { Entete } from './entete.tsx'
import { IMAGE_DE_PARTAGE } from './image-de-partage.ts'
import type { IdRubrique } from './navigation.ts'
import { Pied } from './pied.tsx'
import { dejaRendu, garderLesRendus } from './rendre.ts'

export interface PageProps {
  /** Sans le nom du portail, ajouté ici ; vide sur l'accueil. */
  readonly titre: string
  readonly description: string
  /** Chemin canonique, à partir de la racine, paramètres compris. */
  readonly canonique?: string
  /** Vide sur l'accueil seulement. */
  readonly fil?: readonly Etape[]
  readonly noindex?: boolean
  /** Flux RSS qui suit le contenu de la page. */
  readonly rss?: AdresseRss
  readonly jsonLd?: readonly Json[]
  /** Rubrique courante du menu. */
  readonly section?: IdRubrique | undefined
  /** Faux si la page montre déjà une recherche en haut. */
  readonly rechercheEntete?: boolean
  /** Liens d'évitement propres à la page, après « Aller au contenu ». */
  readonly evitements?: readonly { readonly libelle: string; readonly ancre: string }[]
  readonly children: ComponentChildren
}

export interface AdresseRss {
  readonly titre: string
  /** À partir de la racine. */
  readonly href: string
}

/** Le gabarit de toutes les pages : liens d'évitement, en-tête, fil d'Ariane, contenu, pied de page. */
export function Page(props: PageProps, contexte: ContexteDeRendu) {
  const { fil = [], section, rechercheEntete: recherche = true, evitements = [], children } = props
  const habillage = contexte.habillage()
  return (
    <html lang="fr">
      <Tete {...props} />
      <body>
        <p class="evitement">
          <a href="#contenu">Aller au contenu</a>
          {evitements.map(({ libelle, ancre }) => (
            <a key={ancre} href={`#${ancre}`}>
              {libelle}
            </a>
          ))}
        </p>
        {dejaRendu(entete(contexte, { section, recherche }, `${section} ${recherche}`, habillage))}
        <FilDAriane etapes={fil} />
        <main id="contenu" tabindex={-1}>
          {children}
        </main>
        {dejaRendu(pied(contexte, {}, '', habillage))}
      </body>
    </html>
  )
}

/** Rendus une fois par rubrique et par état de ce que l'équipe publie. */
const entete = garderLesRendus(Entete)
const pied = garderLesRendus(Pied)

function Tete(
  { titre, description, canonique, noindex = false, rss, jsonLd = [], fil = [] }: PageProps,
  contexte: ContexteDeRendu,
) {
  const { nom } = contexte.instance
  const titreComplet = titre === '' ? nom : `${titre} – ${nom}`
  return (
    <head>
      <meta charset="utf-8" />
      <title>{titreComplet}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      {noindex && <meta name="robots" content="noindex, follow" />}
      <meta name="color-scheme" content="light dark" />
      <OpenGraph titre={titreComplet} description={description} canonique={canonique} />
      {dejaRendu(liens(contexte, {}, ''))}
      {rss !== undefined && (
        <link rel="alternate" type="application/rss+xml" href={rss.href} title={rss.titre} />
      )}
      <JsonLdFil etapes={fil} />
      {jsonLd.map((donnees, rang) => (
        <JsonLd key={rang} donnees={donnees} />
      ))}
    </head>
  )
}

interface OpenGraphProps {
  readonly titre: string
  readonly description: string
  readonly canonique: string | undefined
}

function OpenGraph(
  { titre, description, canonique }: OpenGraphProps,
  { instance, absolue, statique }: ContexteDeRendu,
) {
  return (
    <>
      {canonique !== undefined && <link rel="canonical" href={absolue(canonique)} />}
      <meta property="og:type" content="website" />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:site_name" content={instance.nom} />
      <meta property="og:title" content={titre} />
      <meta property="og:description" content={description} />
      {canonique !== undefined && <meta property="og:url" content={absolue(canonique)} />}
      <meta property="og:image" content={absolue(statique(IMAGE_DE_PARTAGE.fichier))} />
      <meta property="og:image:width" content={String(IMAGE_DE_PARTAGE.largeur)} />
      <meta property="og:image:height" content={String(IMAGE_DE_PARTAGE.hauteur)} />
      <meta property="og:image:alt" content={instance.nom} />
    </>
  )
}

const POLICE = 'atkinson-hyperlegible-next-latin-wght-normal.woff2'

function Liens(_props: object, { instance, statique }: ContexteDeRendu) {
  const { nom, logos } = instance
  return (
    <>
      <link rel="preload" href={statique(POLICE)} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={statique('portail.css')} />
      <link rel="icon" href={statique(logos.portail.fichier)} type="image/svg+xml" />
      <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={nom} />
      <script type="module" src={statique('client.js')} />
    </>
  )
}

const liens = garderLesRendus(Liens)
