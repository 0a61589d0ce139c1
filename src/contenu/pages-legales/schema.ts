import { z } from 'zod'
import { estJour, type Jour } from '../../kernel/jour.ts'
import { liste, unJour, unTexte } from '../socle/adapters/schema.ts'

const unJourSur = z.custom<Jour>((valeur) => typeof valeur === 'string' && estJour(valeur), {
  error: 'une date AAAA-MM-JJ qui existe est attendue',
})
const unCompte = z.int({ error: 'un nombre entier est attendu' }).min(0, 'un nombre positif est attendu')

export const AUDIT = z
  .strictObject({
    date: unJourSur,
    auditeur: unTexte,
    criteresApplicables: unCompte.min(1, 'un critère applicable au moins est attendu'),
    criteresRespectes: unCompte,
  })
  .refine(({ criteresApplicables, criteresRespectes }) => criteresRespectes <= criteresApplicables, {
    path: ['criteresRespectes'],
    error: 'un nombre qui ne dépasse pas les critères applicables est attendu',
  })

/** Ce que dit la déclaration d'accessibilité (décret n° 2019-768, modèle du RGAA 4.1.2). */
export const DECLARATION = z.strictObject({
  /** Absent : aucun audit valide, donc « non conforme ». */
  audit: AUDIT.exactOptional(),
  etablieLe: unJourSur,
  misesAJour: liste(unJourSur),
  nonConformites: liste(unTexte),
  derogations: liste(unTexte),
  contenusExemptes: liste(unTexte),
  technologies: liste(unTexte),
  environnements: liste(unTexte),
  outils: liste(unTexte),
  pagesVerifiees: liste(unTexte),
})

const EDITEUR = z.strictObject({
  nom: unTexte,
  formeJuridique: unTexte.exactOptional(),
  adresse: unTexte.exactOptional(),
  siret: unTexte.exactOptional(),
  telephone: unTexte.exactOptional(),
  directeurPublication: unTexte.exactOptional(),
  delegueProtectionDonnees: unTexte.exactOptional(),
})

const HEBERGEUR = z.strictObject({
  nom: unTexte.exactOptional(),
  adresse: unTexte.exactOptional(),
  telephone: unTexte.exactOptional(),
})

export const REPONSE = z.strictObject({
  critere: unTexte.regex(/^[1-9]\.\d{1,2}$/, 'un critère du RGESN est attendu (« 1.1 » à « 9.7 »)'),
  priorite: z.enum(['prioritaire', 'recommande', 'modere']),
  etat: z.enum(['conforme', 'non-conforme', 'non-applicable']),
})

const MENTIONS = z.strictObject({ editeur: EDITEUR, hebergeur: HEBERGEUR })

/** Déclaration RGESN v2 : les réponses aux 78 critères donnent la note, jamais l'inverse. */
const ECO_CONCEPTION = z.strictObject({
  /** Absent : non évalué. */
  date: unJour.exactOptional(),
  reponses: liste(REPONSE),
})

export const DONNEES = z.strictObject({
  titre: unTexte,
  /** Page « accessibilite » seulement. */
  declaration: DECLARATION.exactOptional(),
  /** Page « mentions-legales » seulement : remplace ce que l'instance déclare. */
  mentions: MENTIONS.exactOptional(),
  /** Page « eco-conception » seulement. */
  ecoConception: ECO_CONCEPTION.exactOptional(),
})
