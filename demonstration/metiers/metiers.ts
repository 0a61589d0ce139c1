import { globSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { GroupeDeCompetences, Metier } from '../../src/metiers/domain/metier.ts'
import { lireAcces } from '../../src/metiers/domain/rome/acces.ts'
import { libelleGrandDomaine } from '../../src/metiers/domain/rome/grands-domaines.ts'

const DOSSIER = 'demonstration/metiers'
/** Un fichier par grand domaine, nommé par sa lettre ; du JSON : il se lit à chaque démarrage, en quelques millisecondes. */
const FICHIERS = `${DOSSIER}/[a-n]-*.json`

const phrases = z.array(z.string().min(1))
/** « A12 Espaces naturels et espaces verts ». */
const codeEtLibelle = z
  .string()
  .regex(/^\S+ \S/)
  .transform((texte) => {
    const espace = texte.indexOf(' ')
    return { code: texte.slice(0, espace), libelle: texte.slice(espace + 1) }
  })

const schema = z.strictObject({
  code: z.string().regex(/^[A-N]\d{4}$/),
  intitule: z.string(),
  domaine: codeEtLibelle,
  /** Codes OGR et libellés réels ; la première est la principale. */
  appellations: z.array(codeEtLibelle),
  definition: phrases,
  acces: phrases,
  savoirFaire: phrases,
  savoirEtre: phrases,
  savoirs: phrases,
  lieux: phrases,
  horaires: phrases,
  conditions: phrases,
  /** Codes ROME, du plus proche au moins proche. */
  proches: z.array(z.string()),
  evolutions: z.array(z.string()).default([]),
  /** Majeur, puis mineur s'il y en a un. */
  riasec: z.array(z.enum(['R', 'I', 'A', 'S', 'E', 'C'])).default([]),
  /** Codes des centres d'intérêt, le principal d'abord. */
  interets: z.array(z.number()),
  traits: z.array(z.enum(['ecologique', 'numerique', 'reglemente', 'cadre'])).default([]),
})

type MetierBref = z.infer<typeof schema>

/** Métiers de démonstration : codes et libellés du ROME 4.0, textes propres au portail. Lève si un fichier est mal écrit. */
export function lireMetiersDeDemonstration(): readonly Metier[] {
  const interets = z.record(z.string(), z.string()).parse(lireJson(`${DOSSIER}/centres-interet.json`))
  const brefs = globSync(FICHIERS)
    .sort()
    .flatMap((fichier) => z.array(schema).parse(lireJson(fichier)))
  return brefs.map((bref) => deployer(bref, interets))
}

const lireJson = (fichier: string): unknown => JSON.parse(readFileSync(fichier, 'utf8'))

/** Le métier complet ; niveaux et « sans diplôme » sont lus dans le texte d'accès, comme pour une vraie publication. */
function deployer(bref: MetierBref, interets: Readonly<Record<string, string>>): Metier {
  const { sansDiplome, niveaux } = lireAcces(bref.acces)
  const lettre = bref.code.slice(0, 1)
  const [majeur, mineur] = bref.riasec
  return {
    codeRome: bref.code,
    intitule: bref.intitule,
    definition: bref.definition,
    acces: bref.acces,
    grandDomaine: { code: lettre, libelle: libelleGrandDomaine(lettre) },
    domaine: bref.domaine,
    appellations: bref.appellations.map(appellation),
    competences: [
      competences(bref.code, { titre: 'Savoir-faire', libelles: bref.savoirFaire }),
      competences(bref.code, { titre: 'Savoir-être professionnels', libelles: bref.savoirEtre }),
    ],
    savoirs: [{ categorie: 'Connaissances utiles', savoirs: bref.savoirs }],
    contextes: [
      { type: 'Lieux et déplacements', libelles: bref.lieux },
      { type: 'Horaires et durée du travail', libelles: bref.horaires },
      { type: 'Conditions de travail', libelles: bref.conditions },
    ],
    proches: bref.proches,
    evolutions: bref.evolutions,
    riasec: { ...(majeur === undefined ? {} : { majeur }), ...(mineur === undefined ? {} : { mineur }) },
    centresInteret: bref.interets.map((code, rang) => interet(code, interets[code], rang)),
    transitionEcologique: bref.traits.includes('ecologique'),
    transitionNumerique: bref.traits.includes('numerique'),
    emploiReglemente: bref.traits.includes('reglemente'),
    emploiCadre: bref.traits.includes('cadre'),
    sansDiplome,
    niveauxAcces: niveaux,
    codesFap: [],
  }
}

function interet(code: number, libelle: string | undefined, rang: number): Metier['centresInteret'][number] {
  if (libelle === undefined) throw new Error(`Centre d'intérêt inconnu : ${code}`)
  return { code: String(code), libelle, principal: rang === 0 }
}

const appellation = (
  { code, libelle }: MetierBref['domaine'],
  rang: number,
): Metier['appellations'][number] => ({ code, libelle, libelleCourt: libelle, principale: rang === 0 })

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
