import { cheminDeFiche } from '../../kernel/fiche.ts'

export const cheminFormation = (numero: string, intitule: string): string =>
  cheminDeFiche('/formations', numero, intitule)

export const cheminOrganisme = (numero: string, nom: string): string =>
  cheminDeFiche('/organismes', numero, nom)

/** Fichier iCalendar d'une session ; `cle` : son numéro, ou son rang dans la formation. */
export function cheminAgenda(numeroFormation: string, cle: string): string {
  return `/formations/${encodeURIComponent(numeroFormation)}/sessions/${encodeURIComponent(cle)}.ics`
}
