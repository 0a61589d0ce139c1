import { z } from 'zod'
import {
  type LecteurContenu,
  liste,
  listeNonVide,
  type Publication,
  type Relecture,
  relecture,
  unBooleen,
  uneCle,
  uneUrl,
  unJour,
  unTexte,
  valider,
} from '../../contenu/back-office.ts'
import { ok, type Resultat } from '../../kernel/resultat.ts'
import { slug } from '../../kernel/slug.ts'
import { NIVEAUX } from '../../referentiels/back-office.ts'
import type { Dispositif } from '../domain/dispositif.ts'
import {
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PUBLICS_DISPOSITIF,
  LIBELLES_STATUTS,
} from '../domain/vocabulaire.ts'
import { controlerCoherence } from './coherence-dispositif.ts'

const TERRITOIRE = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('national') }),
    z.strictObject({ type: z.literal('region'), code: unTexte, departements: liste(unTexte) }),
  ],
  { error: 'type: national, ou type: region avec code (« 76 ») est attendu' },
)

const PERIODE = z.strictObject({ debut: unJour.exactOptional(), fin: unJour.exactOptional() })

const SOURCE = z.strictObject({
  url: uneUrl,
  titre: unTexte,
  extrait: unTexte.exactOptional(),
  consulteLe: unJour.exactOptional(),
})

const CHAMPS = z.strictObject({
  nom: unTexte,
  sigles: liste(unTexte),
  resume: unTexte,
  nature: uneCle(LIBELLES_NATURES),
  financeur: uneCle(LIBELLES_FINANCEURS),
  organisme: unTexte,
  publics: listeNonVide(uneCle(LIBELLES_PUBLICS_DISPOSITIF)),
  territoire: TERRITOIRE,
  niveaux: liste(z.enum(NIVEAUX, { error: 'un niveau de « 0 » à « 8 » est attendu, entre guillemets' })),
  cumulable: unBooleen.exactOptional(),
  depot: PERIODE.exactOptional(),
  validite: PERIODE.exactOptional(),
  conditionsTexte: liste(unTexte),
  demarches: liste(
    z.strictObject({ etape: unTexte, ou: unTexte.exactOptional(), url: uneUrl.exactOptional() }),
  ),
  pieces: liste(unTexte),
  contact: z.strictObject({ nom: unTexte, url: uneUrl.exactOptional() }).exactOptional(),
  montant: z.strictObject({ libelle: unTexte }).exactOptional(),
  sources: listeNonVide(SOURCE),
  statut: uneCle(LIBELLES_STATUTS),
  anciensUrls: liste(
    unTexte.startsWith('/', 'un chemin de l’ancien portail est attendu (/financer-une-formation/…)'),
  ),
})
const DONNEES = CHAMPS.superRefine(controlerCoherence)
const FICHIER = CHAMPS.extend({ html: unTexte }).superRefine(controlerCoherence)

/** Fichiers de `contenus/dispositifs/` : un dispositif par fichier YAML. */
export const lecteurDispositifs: LecteurContenu = { type: 'dispositif', dossier: 'dispositifs', lire }

function lire(donnees: unknown, id: string): Resultat<Publication, readonly string[]> {
  const lu = valider(FICHIER, donnees)
  if (lu.etat === 'erreur') return lu
  const { html, ...dispositif } = lu.valeur
  const { nom, resume } = dispositif
  return ok({ type: 'dispositif', id, slug: slug(nom), titre: nom, resume, donnees: dispositif, html })
}

export const relireDispositif: Relecture = relecture(DONNEES, { texteExige: true })

/** Le dispositif d'une publication ; `undefined` si ses données ne suivent pas le schéma. */
export function dispositifDePublication({ id, html, donnees }: Publication): Dispositif | undefined {
  const lu = valider(DONNEES, donnees)
  return lu.etat === 'ok' ? { id, html, ...lu.valeur } : undefined
}
