import type { LettreRiasec, Metier } from '../metier.ts'
import { lireAcces } from './acces.ts'
import { lignesParCode } from './controler.ts'
import { libelleGrandDomaine } from './grands-domaines.ts'
import { assemblerItems, type ItemsDuMetier, SANS_ITEM } from './items.ts'
import type { LigneRome, TablesRome } from './tables.ts'

/**
 * Les métiers d'une publication du ROME, par code. Accepte les deux présentations : ROME 4 (2023 et après) et ROME 3.
 * Une ligne qui cite un métier inconnu est passée (`lignesIgnorees` les compte).
 */
export function assemblerMetiers(tables: TablesRome): readonly Metier[] {
  const index = indexer(tables)
  return [...index.codes]
    .map(([code, ligne]) => assembler(code, ligne, index))
    .sort((a, b) => (a.codeRome < b.codeRome ? -1 : 1))
}

type ParCode = ReadonlyMap<string, readonly LigneRome[]>

interface IndexRome {
  readonly codes: ReadonlyMap<string, LigneRome>
  readonly appellations: ParCode
  readonly textes: ParCode
  readonly mobilites: ParCode
  readonly interets: ParCode
  readonly domaines: ParCode
  readonly noeuds: ReadonlyMap<string, string>
  readonly riasec: ParCode
  readonly items: ReadonlyMap<string, ItemsDuMetier>
}

function indexer(tables: TablesRome): IndexRome {
  const parCode = (lignes: readonly LigneRome[]): ParCode => Map.groupBy(lignes, (l) => l.code_rome ?? '')
  return {
    codes: lignesParCode(tables),
    appellations: parCode(tables.appellations),
    textes: parCode(tables.textes),
    mobilites: parCode(tables.mobilites),
    interets: parCode(tables.interets),
    domaines: parCode(tables.domaines),
    riasec: parCode(tables.riasec),
    noeuds: new Map(tables.arborescence.map((l) => [l.code_noeud ?? '', l.libelle_item_arbo ?? ''])),
    items: assemblerItems(tables),
  }
}

function assembler(code: string, ligne: LigneRome, index: IndexRome): Metier {
  const acces = phrases(index, code, ['acces_metier', 'acces_a_em'])
  const lu = lireAcces(acces)
  const items = index.items.get(code) ?? SANS_ITEM
  return {
    codeRome: code,
    intitule: ligne.libelle_rome ?? '',
    definition: phrases(index, code, ['definition']),
    acces,
    ...domaines(index, code),
    appellations: appellations(index, code),
    competences: items.competences,
    savoirs: items.savoirs,
    contextes: [...exercice(index, code), ...items.contextes],
    ...mobilites(index, code),
    riasec: riasec(index.riasec.get(code)?.[0]),
    centresInteret: interets(index, code),
    ...traits(ligne),
    sansDiplome: lu.sansDiplome,
    niveauxAcces: lu.niveaux,
    codesFap: [],
  }
}

type Traits = Pick<
  Metier,
  'transitionEcologique' | 'transitionNumerique' | 'emploiReglemente' | 'emploiCadre'
>

const traits = (ligne: LigneRome): Traits => ({
  transitionEcologique: /écologique|vert/i.test(ligne.transition_eco ?? ''),
  transitionNumerique: ligne.transition_num === 'O',
  emploiReglemente: ligne.emploi_reglemente === 'O',
  emploiCadre: ligne.emploi_cadre === 'O',
})

function phrases({ textes }: IndexRome, code: string, types: readonly string[]): readonly string[] {
  const rang = (l: LigneRome) => Number(l.position_phrase ?? l.position_libelle_txt ?? 0)
  return (textes.get(code) ?? [])
    .filter((l) => types.includes(l.libelle_type_texte ?? ''))
    .toSorted((a, b) => rang(a) - rang(b))
    .map((l) => (l.libelle_texte ?? '').trim())
    .filter((texte) => texte !== '')
}

/** ROME 3 : les conditions d'exercice sont un texte ; ROME 4 les donne en items. */
function exercice(index: IndexRome, code: string): Metier['contextes'] {
  const libelles = phrases(index, code, ['cond_exercice_activite'])
  return libelles.length === 0 ? [] : [{ type: 'Conditions d’exercice', libelles }]
}

function domaines(index: IndexRome, code: string): Pick<Metier, 'grandDomaine' | 'domaine'> {
  const [ligne] = index.domaines.get(code) ?? []
  const lettre = code.slice(0, 1)
  const codeDomaine = ligne?.code_domaine_professionel ?? code.slice(0, 3)
  return {
    grandDomaine: { code: lettre, libelle: libelleGrandDomaine(lettre) },
    domaine: {
      code: codeDomaine,
      libelle: ligne?.libelle_domaine_professionel ?? index.noeuds.get(codeDomaine) ?? codeDomaine,
    },
  }
}

function appellations(index: IndexRome, code: string): Metier['appellations'] {
  return (index.appellations.get(code) ?? [])
    .filter((l) => (l.libelle_appellation_long ?? '') !== '')
    .map((l) => ({
      code: l.code_ogr ?? '',
      libelle: l.libelle_appellation_long ?? '',
      libelleCourt: l.libelle_appellation_court || (l.libelle_appellation_long ?? ''),
      principale: (l.classification ?? l.libelle_type_section_appellation) === 'PRINCIPALE',
    }))
    .sort((a, b) => Number(b.principale) - Number(a.principale) || a.libelle.localeCompare(b.libelle, 'fr'))
}

/** Une évolution n'est pas redite parmi les métiers proches. */
function mobilites(index: IndexRome, code: string): Pick<Metier, 'proches' | 'evolutions'> {
  const lignes = (index.mobilites.get(code) ?? []).toSorted(
    (a, b) => Number(a.numero_ordre ?? 0) - Number(b.numero_ordre ?? 0),
  )
  const cibles = (voulues: readonly LigneRome[]) => [
    ...new Set(
      voulues.map((l) => l.code_rome_cible ?? '').filter((cible) => cible !== code && index.codes.has(cible)),
    ),
  ]
  const evolutions = cibles(lignes.filter((l) => l.libelle_type_mobilite === 'Evolution'))
  return { proches: cibles(lignes).filter((cible) => !evolutions.includes(cible)), evolutions }
}

function interets(index: IndexRome, code: string): Metier['centresInteret'] {
  return (index.interets.get(code) ?? []).map((l) => ({
    code: l.code_centre_interet ?? '',
    libelle: l.libelle_centre_interet ?? '',
    principal: l.principal === 'oui',
  }))
}

const LETTRES: ReadonlySet<string> = new Set(['R', 'I', 'A', 'S', 'E', 'C'])

function riasec(ligne: LigneRome | undefined): Metier['riasec'] {
  const majeur = ligne?.riasec_majeur
  const mineur = ligne?.riasec_mineur
  return {
    ...(estLettre(majeur) ? { majeur } : {}),
    ...(estLettre(mineur) ? { mineur } : {}),
  }
}

function estLettre(lettre: string | undefined): lettre is LettreRiasec {
  return lettre !== undefined && LETTRES.has(lettre)
}
