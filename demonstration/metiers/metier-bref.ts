import { sansAbsents } from '../../src/kernel/sans-absents.ts'
import type { GroupeDeCompetences, LettreRiasec, Metier } from '../../src/metiers/domain/metier.ts'
import { lireAcces } from '../../src/metiers/domain/rome/acces.ts'
import { libelleGrandDomaine } from '../../src/metiers/domain/rome/grands-domaines.ts'
import { centreInteret } from './centres-interet.ts'

/** Écriture brève d'un métier de démonstration : listes séparées par « | », codes avant « : ». */
export interface MetierBref {
  readonly code: string
  readonly intitule: string
  /** « A12:Espaces naturels et espaces verts ». */
  readonly domaine: string
  /** Codes OGR et libellés réels ; la première est la principale. */
  readonly appellations: string
  readonly definition: string
  readonly acces: string
  readonly savoirFaire: string
  readonly savoirEtre: string
  readonly savoirs: string
  readonly lieux: string
  readonly horaires: string
  readonly conditions: string
  /** Codes ROME, du plus proche au moins proche. */
  readonly proches: string
  readonly evolutions?: string
  /** Majeur, puis mineur s'il y en a un. */
  readonly riasec?: readonly LettreRiasec[]
  /** Codes des centres d'intérêt, le principal d'abord. */
  readonly interets: string
  readonly traits?: readonly Trait[]
}

type Trait = 'ecologique' | 'numerique' | 'reglemente' | 'cadre'

/** Le métier complet ; niveaux et « sans diplôme » sont lus dans le texte d'accès, comme pour une vraie publication. */
export function deployer(bref: MetierBref): Metier {
  const acces = liste(bref.acces)
  const { sansDiplome, niveaux } = lireAcces(acces)
  const lettre = bref.code.slice(0, 1)
  return {
    codeRome: bref.code,
    intitule: bref.intitule,
    definition: liste(bref.definition),
    acces,
    grandDomaine: { code: lettre, libelle: libelleGrandDomaine(lettre) },
    domaine: codeEtLibelle(bref.domaine),
    appellations: liste(bref.appellations).map(codeEtLibelle).map(appellation),
    ...contenu(bref),
    proches: liste(bref.proches),
    evolutions: liste(bref.evolutions ?? ''),
    riasec: riasec(bref.riasec),
    centresInteret: liste(bref.interets).map(interet),
    ...traits(bref.traits),
    sansDiplome,
    niveauxAcces: niveaux,
    codesFap: [],
  }
}

type Traits = Pick<
  Metier,
  'transitionEcologique' | 'transitionNumerique' | 'emploiReglemente' | 'emploiCadre'
>

const traits = (a: readonly Trait[] = []): Traits => ({
  transitionEcologique: a.includes('ecologique'),
  transitionNumerique: a.includes('numerique'),
  emploiReglemente: a.includes('reglemente'),
  emploiCadre: a.includes('cadre'),
})

const interet = (code: string, rang: number): Metier['centresInteret'][number] => ({
  ...centreInteret(code),
  principal: rang === 0,
})

function contenu(bref: MetierBref): Pick<Metier, 'competences' | 'savoirs' | 'contextes'> {
  return {
    competences: [
      competences(bref.code, { titre: 'Savoir-faire', libelles: liste(bref.savoirFaire) }),
      competences(bref.code, { titre: 'Savoir-être professionnels', libelles: liste(bref.savoirEtre) }),
    ],
    savoirs: [{ categorie: 'Connaissances utiles', savoirs: liste(bref.savoirs) }],
    contextes: [
      { type: 'Lieux et déplacements', libelles: liste(bref.lieux) },
      { type: 'Horaires et durée du travail', libelles: liste(bref.horaires) },
      { type: 'Conditions de travail', libelles: liste(bref.conditions) },
    ],
  }
}

function riasec([majeur, mineur]: readonly LettreRiasec[] = []): Metier['riasec'] {
  return sansAbsents({ majeur, mineur })
}

const PRINCIPALES = 3

interface Groupe {
  readonly titre: string
  readonly libelles: readonly string[]
}

/** Les premières citées sont le cœur du métier. */
function competences(code: string, { titre, libelles }: Groupe): GroupeDeCompetences {
  return {
    categorie: titre,
    titre,
    competences: libelles.map((libelle, rang) => ({
      code: `${code}-${titre.slice(0, 9)}-${rang + 1}`,
      libelle,
      principale: rang < PRINCIPALES,
    })),
  }
}

const appellation = ({ code, libelle }: CodeEtLibelle, rang: number): Metier['appellations'][number] => ({
  code,
  libelle,
  libelleCourt: libelle,
  principale: rang === 0,
})

interface CodeEtLibelle {
  readonly code: string
  readonly libelle: string
}

function codeEtLibelle(texte: string): CodeEtLibelle {
  const separateur = texte.indexOf(':')
  return { code: texte.slice(0, separateur), libelle: texte.slice(separateur + 1) }
}

const liste = (texte: string): readonly string[] => (texte === '' ? [] : texte.split('|'))
