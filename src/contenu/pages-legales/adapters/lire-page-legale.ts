import { z } from 'zod'
import { estJour, type Jour } from '../../../kernel/jour.ts'
import { ok } from '../../../kernel/resultat.ts'
import { lectureDeContenu } from '../../socle/adapters/lecture-de-contenu.ts'
import { liste, unJour, unTexte } from '../../socle/adapters/schema.ts'
import { identifiantParmi } from '../../socle/adapters/schema-editorial.ts'
import { LIBELLES_PAGES_LEGALES } from '../../socle/domain/vocabulaire-editorial.ts'
import type { PageLegale } from '../domain/page-legale.ts'

const unJourSur = z.custom<Jour>((valeur) => typeof valeur === 'string' && estJour(valeur), {
  error: 'une date AAAA-MM-JJ qui existe est attendue',
})
const unCompte = z.int({ error: 'un nombre entier est attendu' }).min(0, 'un nombre positif est attendu')

const AUDIT = z
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

const DECLARATION = z.strictObject({
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

const REPONSE = z.strictObject({
  critere: unTexte.regex(/^[1-9]\.\d{1,2}$/, 'un critère du RGESN est attendu (« 1.1 » à « 9.7 »)'),
  priorite: z.enum(['prioritaire', 'recommande', 'modere']),
  etat: z.enum(['conforme', 'non-conforme', 'non-applicable']),
})

const DONNEES = z.strictObject({
  titre: unTexte,
  declaration: DECLARATION.exactOptional(),
  mentions: z.strictObject({ editeur: EDITEUR, hebergeur: HEBERGEUR }).exactOptional(),
  ecoConception: z.strictObject({ date: unJour.exactOptional(), reponses: liste(REPONSE) }).exactOptional(),
})

/** Fichiers de `contenus/pages-legales/` : ce que l'équipe ajoute à une page obligatoire, qui nomme le fichier. */
export const lecturePagesLegales = lectureDeContenu<z.infer<typeof DONNEES>, PageLegale>({
  type: 'page-legale',
  dossier: 'pages-legales',
  schema: DONNEES,
  titre: ({ titre }) => titre,
  texteExige: false,
  assembler: (donnees, { id, html }) => {
    const page = identifiantParmi(LIBELLES_PAGES_LEGALES, id)
    return page.etat === 'ok' ? ok({ id: page.valeur, html, ...donnees }) : page
  },
})
