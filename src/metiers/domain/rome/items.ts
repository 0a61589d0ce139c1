import type { Metier } from '../metier.ts'
import type { LigneRome, TablesRome } from './tables.ts'

/** Ce que les fichiers de liens rattachent à un métier. */
export type ItemsDuMetier = Pick<Metier, 'competences' | 'savoirs' | 'contextes'>

export const SANS_ITEM: ItemsDuMetier = { competences: [], savoirs: [], contextes: [] }

type Rubrique = keyof ItemsDuMetier

interface Item {
  readonly rubrique: Rubrique
  readonly groupe: string
  readonly code: string
  readonly libelle: string
  readonly principale: boolean
}

/** Compétences, savoirs et conditions de chaque métier, par code ROME ; vide si la publication n'a pas de liens. */
export function assemblerItems(tables: TablesRome): ReadonlyMap<string, ItemsDuMetier> {
  const connus = new Map([
    ...tables.competences.map(deCompetence),
    ...tables.savoirs.map(deSavoir),
    ...tables.contextes.map(deContexte),
    ...tables.environnements.map(dEnvironnement),
  ])
  const parMetier = Map.groupBy(tables.liens, ({ code_rome }) => code_rome ?? '')
  return new Map(
    [...parMetier].map(([code, liens]) => [code, grouper(liens.flatMap((lien) => itemDu(lien, connus)))]),
  )
}

type Entree = readonly [code: string, item: Item]

function itemDu(lien: LigneRome, connus: ReadonlyMap<string, Item>): readonly Item[] {
  const item = connus.get(lien.code_ogr ?? '')
  const coeur = lien.coeur_metier ?? lien.principal
  return item === undefined
    ? []
    : [{ ...item, principale: coeur === 'O' || coeur === 'oui' || coeur === '1' }]
}

function deCompetence(ligne: LigneRome): Entree {
  const nature = ligne.cat_comp ?? ligne.libelle_type_competence ?? ''
  const estSavoir = /SAVOIRS? THEORIQUE|^Savoirs?$/i.test(nature)
  return enItem(ligne, {
    rubrique: estSavoir ? 'savoirs' : 'competences',
    groupe: nature === '' ? 'Savoir-faire' : phraseDuTitre(nature),
    libelle: ligne.libelle_competence,
  })
}

const deSavoir = (ligne: LigneRome): Entree =>
  enItem(
    { ...ligne, code_ogr: ligne.code_ogr_savoir ?? ligne.code_ogr ?? '' },
    { rubrique: 'savoirs', groupe: ligne.categorie_savoir, libelle: ligne.libelle_savoir },
  )

const deContexte = (ligne: LigneRome): Entree =>
  enItem(ligne, {
    rubrique: 'contextes',
    groupe: ligne.libelle_type_cont_trav,
    libelle: ligne.libelle_cont_travail,
  })

const dEnvironnement = (ligne: LigneRome): Entree =>
  enItem(ligne, {
    rubrique: 'contextes',
    groupe: phraseDuTitre(ligne.libelle_type_section_env_trav ?? ''),
    libelle: ligne.libelle_env_travail,
  })

interface Description {
  readonly rubrique: Rubrique
  readonly groupe: string | undefined
  readonly libelle: string | undefined
}

function enItem(
  { code_ogr: code = '' }: LigneRome,
  { rubrique, groupe = '', libelle = '' }: Description,
): Entree {
  return [code, { rubrique, groupe, libelle, code, principale: false }]
}

function grouper(items: readonly Item[]): ItemsDuMetier {
  const groupes = (rubrique: Rubrique) => [
    ...Map.groupBy(
      items.filter((item) => item.rubrique === rubrique && item.libelle !== ''),
      ({ groupe }) => groupe,
    ),
  ]
  return {
    competences: groupes('competences').map(([titre, membres]) => ({
      categorie: titre,
      titre,
      competences: membres.map(({ code, libelle, principale }) => ({ code, libelle, principale })),
    })),
    savoirs: groupes('savoirs').map(([categorie, membres]) => ({
      categorie,
      savoirs: membres.map(({ libelle }) => libelle),
    })),
    contextes: groupes('contextes').map(([type, membres]) => ({
      type,
      libelles: membres.map(({ libelle }) => libelle),
    })),
  }
}

/** « SAVOIRS THEORIQUES ET PROCEDURAUX » se lit mieux en minuscules. */
function phraseDuTitre(titre: string): string {
  return titre === titre.toUpperCase() ? titre.charAt(0) + titre.slice(1).toLowerCase() : titre
}
