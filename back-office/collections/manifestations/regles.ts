import { heureDeParis, jourDe } from '../../champs/dates.ts'

/** La fin d'une manifestation suit son début, au jour près si elle dure des journées entières. */
export function validerFin(fin: unknown, dates: unknown): string | true {
  const lues: object = typeof dates === 'object' && dates !== null ? dates : {}
  const [a, b] = [lireInstant(Reflect.get(lues, 'debut')), lireInstant(fin)]
  if (b === undefined) return 'Ce champ est obligatoire.'
  if (a === undefined) return true
  const lire = Reflect.get(lues, 'journeesEntieres') === true ? jourDe : heureDeParis
  return lire(a) <= lire(b) ? true : 'La fin précède le début.'
}

/** Payload donne une date comme texte ou comme objet, selon d'où elle vient. */
function lireInstant(valeur: unknown): string | undefined {
  if (valeur instanceof Date) return valeur.toISOString()
  return typeof valeur === 'string' && valeur !== '' ? valeur : undefined
}
