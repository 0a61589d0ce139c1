import { z } from 'zod'
import { liste, listeNonVide, unBooleen, uneCle, uneUrl, unJour, unTexte } from '../contenu/back-office.ts'
import { NIVEAUX } from '../referentiels/back-office.ts'
import {
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PUBLICS_DISPOSITIF,
  LIBELLES_STATUTS,
} from './domain/vocabulaire.ts'

/** `national`, ou une région et ses départements concernés (vide : toute la région). */
const TERRITOIRE = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('national') }),
    z.strictObject({ type: z.literal('region'), code: unTexte, departements: liste(unTexte) }),
  ],
  { error: 'type: national, ou type: region avec code (« 76 ») est attendu' },
)

/** Jours compris ; une borne absente est ouverte. */
const PERIODE = z.strictObject({ debut: unJour.exactOptional(), fin: unJour.exactOptional() })

const SOURCE = z.strictObject({
  url: uneUrl,
  titre: unTexte,
  /** Phrase recopiée de la source : la preuve d'un montant ou d'une condition. */
  extrait: unTexte.exactOptional(),
  /** Absent : la page n'a pas été relue pour ce dispositif, elle dit seulement où vérifier. */
  consulteLe: unJour.exactOptional(),
})

/** Un dispositif d'aide ou de financement, décrit sans la règle qui dit qui y a droit. */
export const CHAMPS = z.strictObject({
  nom: unTexte,
  /** Cherchés comme le nom (« CPF », « PTP »). */
  sigles: liste(unTexte),
  resume: unTexte,
  nature: uneCle(LIBELLES_NATURES),
  financeur: uneCle(LIBELLES_FINANCEURS),
  /** Nom exact de qui décide et verse (« Transitions Pro Occitanie »). */
  organisme: unTexte,
  publics: listeNonVide(uneCle(LIBELLES_PUBLICS_DISPOSITIF)),
  territoire: TERRITOIRE,
  /** Niveaux des formations visées ; vide : tous. */
  niveaux: liste(z.enum(NIVEAUX, { error: 'un niveau de « 0 » à « 8 » est attendu, entre guillemets' })),
  /** Absent : non connu, à vérifier. */
  cumulable: unBooleen.exactOptional(),
  depot: PERIODE.exactOptional(),
  validite: PERIODE.exactOptional(),
  /** Ce qui ne se calcule pas, toujours montré « à vérifier avec un conseiller ». */
  conditionsTexte: liste(unTexte),
  demarches: liste(
    z.strictObject({ etape: unTexte, ou: unTexte.exactOptional(), url: uneUrl.exactOptional() }),
  ),
  pieces: liste(unTexte),
  contact: z.strictObject({ nom: unTexte, url: uneUrl.exactOptional() }).exactOptional(),
  /** N'existe que si une source en cite l'extrait. */
  montant: z.strictObject({ libelle: unTexte }).exactOptional(),
  sources: listeNonVide(SOURCE),
  statut: uneCle(LIBELLES_STATUTS),
  /** Adresses de l'ancien portail, redirigées vers la fiche. */
  anciensUrls: liste(
    unTexte.startsWith('/', 'un chemin de l’ancien portail est attendu (/financer-une-formation/…)'),
  ),
})
