import { aLaClasse, type ElementHtml, elementsDe, type NoeudHtml, texteHtml, trouver } from '../arbre-html.ts'
import { blocEcrit, etatEcrit, type NoeudEcrit, paragrapheEcrit } from './noeuds.ts'
import type { Reprise } from './outils.ts'
import { reprendrePhrases } from './phrases.ts'

/** Reprend les nœuds d'un texte intérieur. */
export type ReprendreSuite = (noeuds: readonly NoeudHtml[], reprise: Reprise) => readonly NoeudEcrit[]

/** Le bloc que l'élément rend ; rien si ce n'en est pas un. */
export function reprendreBloc(
  noeud: ElementHtml,
  reprise: Reprise,
  suite: ReprendreSuite,
): NoeudEcrit | undefined {
  const fiche = ficheDe(noeud, reprise, suite)
  if (fiche === undefined) return undefined
  const { blockType, ...champs } = fiche
  return blocEcrit(reprise.identifiant(), blockType, champs)
}

interface Fiche {
  readonly blockType: string
  readonly [champ: string]: unknown
}

function ficheDe(noeud: ElementHtml, reprise: Reprise, suite: ReprendreSuite): Fiche | undefined {
  const { nom, attributs } = noeud
  if (nom === 'nav') return { blockType: 'sommaire' }
  if (nom === 'div' && attributs['data-liste'] !== undefined) return liste(noeud)
  if (nom === 'div' && aLaClasse(noeud, 'encadre')) return encadre(noeud, reprise, suite)
  if (nom === 'div' && aLaClasse(noeud, 'chiffre-cle')) return chiffreCle(noeud)
  if (nom === 'div' && aLaClasse(noeud, 'video')) return video(noeud, reprise, suite)
  if (nom === 'p' && aLaClasse(noeud, 'chapeau')) return chapeau(noeud, reprise)
  if (nom === 'p' && aLaClasse(noeud, 'boutons')) return boutons(noeud, reprise)
  if (nom === 'p' && aLaClasse(noeud, 'telechargement')) return telechargement(noeud, reprise)
  if (nom === 'blockquote') return citation(noeud)
  return undefined
}

/** Plusieurs `details` de suite font un seul accordéon. */
export function reprendreAccordeon(
  plis: readonly ElementHtml[],
  reprise: Reprise,
  suite: ReprendreSuite,
): NoeudEcrit {
  const elements = plis.map(({ enfants }) => ({
    id: reprise.identifiant(),
    titre: propre(trouver(enfants, 'summary')),
    contenu: etatEcrit(suite(sauf(enfants, 'summary'), reprise)),
  }))
  return blocEcrit(reprise.identifiant(), 'accordeon', { elements })
}

function encadre(noeud: ElementHtml, reprise: Reprise, suite: ReprendreSuite): Fiche {
  const titre = elementsDe(noeud.enfants).find((enfant) => aLaClasse(enfant, 'encadre__titre'))
  const nature = ['attention', 'retenir'].find((une) => aLaClasse(noeud, `encadre--${une}`)) ?? 'info'
  const dedans = noeud.enfants.filter((enfant) => enfant !== titre)
  return { blockType: 'encadre', nature, titre: propre(titre), contenu: etatEcrit(suite(dedans, reprise)) }
}

/** La date suit le nom de la source, après une virgule. */
function chiffreCle(noeud: ElementHtml): Fiche {
  const [valeur, libelle, source] = ['valeur', 'libelle', 'source'].map((partie) =>
    elementsDe(noeud.enfants).find((enfant) => aLaClasse(enfant, `chiffre-cle__${partie}`)),
  )
  const lien = trouver(source?.enfants ?? [], 'a')
  const dite = propre(source).replace(/^Source\s*:\s*/, '')
  const nom = lien === undefined ? dite : propre(lien)
  return {
    blockType: 'chiffre-cle',
    valeur: propre(valeur),
    libelle: propre(libelle),
    source: nom,
    adresseSource: lien?.attributs.href ?? '',
    date: dite.slice(nom.length).replace(/^,\s*/, ''),
  }
}

function boutons({ enfants }: ElementHtml, reprise: Reprise): Fiche {
  const liens = elementsDe(enfants).filter(({ nom }) => nom === 'a')
  return {
    blockType: 'boutons',
    boutons: liens.map((lien) => ({
      id: reprise.identifiant(),
      libelle: propre(lien),
      linkType: 'custom',
      url: lien.attributs.href ?? '',
      secondaire: aLaClasse(lien, 'bouton--secondaire'),
    })),
  }
}

function citation({ enfants }: ElementHtml): Fiche | undefined {
  const signature = trouver(enfants, 'cite')
  const paragraphes = elementsDe(enfants).filter(({ nom }) => nom === 'p')
  if (signature === undefined && paragraphes.length < 2) return undefined
  return {
    blockType: 'citation',
    texte: paragraphes.map(propre).join('\n\n'),
    auteur: propre(signature),
    fonction: '',
  }
}

function chapeau({ enfants, attributs }: ElementHtml, reprise: Reprise): Fiche {
  const phrases = reprendrePhrases(enfants, reprise, attributs.lang)
  return { blockType: 'chapeau', contenu: etatEcrit([paragrapheEcrit(phrases)]) }
}

function telechargement({ enfants }: ElementHtml, reprise: Reprise): Fiche | undefined {
  const lien = trouver(enfants, 'a')
  const media = reprise.mediaDe(lien?.attributs.href ?? '')
  if (lien === undefined || media === undefined) return undefined
  return { blockType: 'telechargement', media, titre: sauf(lien.enfants, 'span').map(propre).join('').trim() }
}

function video({ enfants }: ElementHtml, reprise: Reprise, suite: ReprendreSuite): Fiche {
  const lien = trouver(enfants, 'a')
  const page = lien?.attributs.href ?? ''
  const media = reprise.mediaDe(page)
  const plie = trouver(enfants, 'details')
  const titre = /«\s*(.*?)\s*»/.exec(propre(lien))?.[1] ?? propre(lien)
  const motif = elementsDe(enfants)
    .map(propre)
    .find((dit) => /^Sans transcription/.test(dit))
  return {
    blockType: 'video',
    ...(media === undefined ? { origine: 'adresse', adresse: page } : { origine: 'media', media }),
    titre,
    duree: dureeDe(propre(lien)),
    transcription: plie === undefined ? undefined : etatEcrit(suite(sauf(plie.enfants, 'summary'), reprise)),
    motif: motif?.replace(/^Sans transcription\s*:\s*/, '') ?? '',
  }
}

/** « 3:20 », d'après « 3 min 20 s ». */
function dureeDe(texte: string): string {
  const [, minutes, secondes] = /(?:(\d+)\s*min)?(?:\s*(\d+)\s*s)?\)$/.exec(texte) ?? []
  if (minutes === undefined && secondes === undefined) return ''
  return `${minutes ?? 0}:${(secondes ?? '0').padStart(2, '0')}`
}

function liste({ attributs }: ElementHtml): Fiche {
  const moteur = attributs['data-liste'] ?? ''
  const requete = attributs['data-requete'] ?? ''
  return {
    blockType: 'liste',
    adresse: requete === '' ? `/${moteur}` : `/${moteur}?${requete}`,
    nombre: Number(attributs['data-nombre']),
    titre: attributs['data-titre'] ?? '',
  }
}

function propre(noeud: NoeudHtml | undefined): string {
  return noeud === undefined
    ? ''
    : texteHtml(noeud)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
}

function sauf(enfants: readonly NoeudHtml[], nom: string): readonly NoeudHtml[] {
  return enfants.filter((enfant) => typeof enfant === 'string' || enfant.nom !== nom)
}
