import { APIError, ValidationError } from 'payload'
import type { z } from 'zod'

/** Un refus attendu : Payload le journalise comme les siens, sans en faire une erreur du logiciel. */
export class Refus extends APIError<{ readonly champ: string } | null> {
  constructor(phrase: string, statut: number, champ?: string) {
    super(phrase, statut, champ === undefined ? null : { champ }, true)
    this.name = 'Forbidden'
  }
}

const ILLISIBLE = 400

/** La saisie, à la forme attendue ; sinon la faute est à qui l'envoie. */
export function lireSaisie<S extends z.ZodType>(schema: S, saisie: unknown): z.infer<S> {
  const lue = schema.safeParse(saisie)
  if (!lue.success) throw new Refus('Cette demande est incomplète ou illisible.', ILLISIBLE)
  return lue.data
}

const INTERDIT = 403

/** Refuse par une phrase que l'écran montre telle quelle. */
export function interdire(phrase: string): never {
  throw new Refus(phrase, INTERDIT)
}

/** Une erreur que l'écran montre à côté du champ, et dans son bandeau. */
export function erreurDeChamp(path: string, message: string): ValidationError {
  return new ErreurDeChamp(path, message)
}

class ErreurDeChamp extends ValidationError {
  constructor(path: string, message: string) {
    super({ collection: 'utilisateurs', errors: [{ path, message }] })
    // Celui de Payload est en anglais, et tait la raison.
    this.message = message
    this.name = 'ValidationError'
  }
}

/** Qui change son mot de passe n'a pas prouvé qu'il est bien lui. */
export class PreuveRefusee extends ErreurDeChamp {
  constructor(phrase: string) {
    super('motDePasseActuel', phrase)
  }
}

const NON_IDENTIFIE = 401

/** Mot de passe juste, code absent : l'écran le demande. Ce n'est pas un essai manqué. */
export class CodeDemande extends Refus {
  constructor() {
    super('Saisissez le code de votre application d’authentification.', NON_IDENTIFIE, 'code')
  }
}

/** Mot de passe juste, code faux, périmé ou déjà servi. */
export class CodeRefuse extends Refus {
  constructor() {
    const phrase =
      'Ce code n’est pas valable : il a changé ou il a déjà servi. Attendez le suivant et recommencez.'
    super(phrase, NON_IDENTIFIE, 'code')
  }
}

/** Le secret du second facteur ne se déchiffre plus : aucun code d'application ne peut convenir. */
export class FacteurIllisible extends Refus {
  constructor() {
    const phrase =
      'La clé du back-office a changé : les codes de votre application ne peuvent plus être vérifiés. Saisissez un de vos codes de secours, ou demandez à un administrateur de réinitialiser votre second facteur.'
    super(phrase, NON_IDENTIFIE, 'code')
  }
}

const TROP_D_ESSAIS = 429

export class TropDEssais extends Refus {
  constructor() {
    super(
      'Trop d’essais manqués. Attendez dix minutes, ou choisissez un nouveau mot de passe par « Mot de passe oublié ».',
      TROP_D_ESSAIS,
    )
  }
}
