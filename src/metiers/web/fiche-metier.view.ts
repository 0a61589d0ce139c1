import { sansAbsents } from '../../kernel/sans-absents.ts'
import { libelleNiveauCourt } from '../../referentiels/index.ts'
import type { Metier } from '../domain/metier.ts'
import { cheminMetier } from './chemins.ts'
import { type VueEtiquetteMetier, vueEtiquettes } from './etiquettes.view.ts'
import { replier, type VueGroupeRepliable, type VueListeRepliable } from './liste-repliable.view.ts'
import { type VueProfil, vueProfil } from './profil.view.ts'
import { enPhrase, textePropre } from './texte-rome.ts'

/** Ce que le ROME dit d'un métier, prêt à être lu. */
export interface VueMetier {
  readonly codeRome: string
  readonly titre: string
  readonly chemin: string
  /** Une ou deux phrases pour les moteurs de recherche. */
  readonly description: string
  readonly etiquettes: readonly VueEtiquetteMetier[]
  /** La première phrase de la définition, puis les tâches. */
  readonly resume?: string
  readonly taches: readonly string[]
  readonly acces: readonly string[]
  /** « Bac +2, Bac +3 et +4 » ; absent si le texte d'accès ne cite aucun niveau. */
  readonly niveaux?: string
  readonly domaine: string
  readonly grandDomaine: string
  readonly competences: readonly VueGroupeRepliable[]
  readonly savoirs: readonly VueGroupeRepliable[]
  readonly contextes: readonly VueGroupeRepliable[]
  readonly appellations: VueListeRepliable
  readonly profil: VueProfil
}

const APPELLATIONS_VISIBLES = 12
const LONGUEUR_DESCRIPTION = 200

export function vueMetier(metier: Metier): VueMetier {
  const titre = textePropre(metier.intitule)
  const [resume, ...taches] = metier.definition.map(enPhrase)
  const niveaux = metier.niveauxAcces.map(libelleNiveauCourt).join(', ')
  return sansAbsents({
    codeRome: metier.codeRome,
    titre,
    chemin: cheminMetier(metier.codeRome, metier.intitule),
    description: description(titre, resume),
    etiquettes: vueEtiquettes(metier),
    resume,
    taches,
    acces: metier.acces.map(enPhrase),
    niveaux: niveaux === '' ? undefined : niveaux,
    domaine: textePropre(metier.domaine.libelle),
    grandDomaine: textePropre(metier.grandDomaine.libelle),
    competences: metier.competences.map(groupeDeCompetences),
    savoirs: metier.savoirs.map(({ categorie, savoirs }) => groupe(categorie, savoirs)),
    contextes: metier.contextes.map(({ type, libelles }) => groupe(type, libelles)),
    appellations: appellations(metier),
    profil: vueProfil(metier),
  })
}

function description(titre: string, resume: string | undefined): string {
  const texte = `${titre} : ${resume ?? 'activités, compétences, accès, salaires et formations.'}`
  if (texte.length <= LONGUEUR_DESCRIPTION) return texte
  return `${texte.slice(0, texte.lastIndexOf(' ', LONGUEUR_DESCRIPTION - 1))}…`
}

/** Les compétences principales d'abord, dans l'ordre du ROME. */
function groupeDeCompetences({ titre, competences }: Metier['competences'][number]): VueGroupeRepliable {
  const principales = competences.filter(({ principale }) => principale)
  const autres = competences.filter(({ principale }) => !principale)
  return groupe(
    titre,
    [...principales, ...autres].map(({ libelle }) => libelle),
  )
}

function groupe(titre: string, libelles: readonly string[]): VueGroupeRepliable {
  return { titre: textePropre(titre), ...replier([...new Set(libelles.map(textePropre))]) }
}

/** Les noms du métier, les plus courants d'abord, sans celui qui sert de titre. */
function appellations({ intitule, appellations: toutes }: Metier): VueListeRepliable {
  const autres = toutes.filter(({ libelle }) => libelle !== intitule)
  const triees = [...autres].sort((a, b) => Number(b.principale) - Number(a.principale))
  return replier([...new Set(triees.map(({ libelle }) => textePropre(libelle)))], APPELLATIONS_VISIBLES)
}
