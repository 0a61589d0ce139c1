import type { Config } from 'payload'

type LogDePayload = Extract<NonNullable<Config['logger']>, { readonly options: unknown }>
type Options = Pick<LogDePayload['options'], 'base' | 'formatters' | 'hooks'>

const INFO = 30
const ERREUR_DU_SERVEUR = 500

/**
 * Le journal de Payload : des lignes JSON sur la sortie standard, que le portail reprend dans le sien à partir de
 * l'avertissement (`src/portail/back-office/sorties.ts`). Un refus fait à un visiteur n'est pas un défaut du logiciel.
 */
export function journalDePayload(): { readonly options: Options } {
  return {
    // Neuves à chaque fois : Payload y écrit.
    options: {
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      hooks: {
        logMethod(valeurs, methode, niveau) {
          if (niveau > INFO && estUnRefus(valeurs[0])) return this.info(...valeurs)
          return methode.apply(this, valeurs)
        },
      },
    },
  }
}

function estUnRefus(valeur: unknown): boolean {
  const erreur: unknown =
    typeof valeur === 'object' && valeur !== null && 'err' in valeur ? valeur.err : valeur
  if (!(erreur instanceof Error) || !('status' in erreur)) return false
  return typeof erreur.status === 'number' && erreur.status < ERREUR_DU_SERVEUR
}
