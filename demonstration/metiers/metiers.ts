import { globSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { nomenclatureDuRome } from '../../src/metiers/adapters/rome/nomenclature.ts'
import type { GroupeDeCompetences, Metier } from '../../src/metiers/domain/metier.ts'
import type { Nomenclature } from '../../src/metiers/domain/nomenclature.ts'
import { lireAcces } from '../../src/metiers/domain/rome/acces.ts'

/** Un fichier par grand domaine, nommé par sa lettre ; du JSON : il se lit à chaque démarrage, en quelques millisecondes. */
const FICHIERS = 'demonstration/metiers/[a-n]-*.json'

const phrases = z.array(z.string().min(1))

const schema = z.strictObject({
  code: z.string().regex(/^[A-N]\d{4}$/),
  /** Celui du ROME, pour qui lit le fichier. */
  intitule: z.string(),
  definition: phrases,
  acces: phrases,
  savoirFaire: phrases,
  savoirEtre: phrases,
  savoirs: phrases,
})

type Textes = z.infer<typeof schema>

/** Les métiers que la démonstration décrit. */
export function lireTextesDeDemonstration(): readonly Textes[] {
  return globSync(FICHIERS)
    .sort()
    .flatMap((fichier) => z.array(schema).parse(JSON.parse(readFileSync(fichier, 'utf8'))))
}

/** La nomenclature livrée, dont certains métiers ont des textes écrits pour le portail. Lève si un fichier est mal écrit. */
export function lireMetiersDeDemonstration(): Nomenclature {
  const textes = new Map(lireTextesDeDemonstration().map((ecrits) => [ecrits.code, ecrits]))
  const { release, metiers } = nomenclatureDuRome()
  return { release, metiers: metiers.map((metier) => completer(metier, textes.get(metier.codeRome))) }
}

/** Niveaux et « sans diplôme » sont lus dans le texte d'accès, comme pour une vraie publication. */
function completer(metier: Metier, textes: Textes | undefined): Metier {
  if (textes === undefined) return metier
  const { code, definition, acces, savoirFaire, savoirEtre, savoirs } = textes
  const { sansDiplome, niveaux } = lireAcces(acces)
  return {
    ...metier,
    definition,
    acces,
    competences: [
      competences(code, { titre: 'Savoir-faire', libelles: savoirFaire }),
      competences(code, { titre: 'Savoir-être professionnels', libelles: savoirEtre }),
    ],
    savoirs: [{ categorie: 'Connaissances utiles', savoirs }],
    sansDiplome,
    niveauxAcces: niveaux,
  }
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
