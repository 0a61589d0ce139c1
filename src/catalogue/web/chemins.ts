import { cheminDeFiche, segmentDIdentifiant } from '../../kernel/fiche.ts'

export const cheminFormation = (numero: string, intitule: string): string =>
  cheminDeFiche('/formations', numero, intitule)

export const cheminOrganisme = (numero: string, nom: string): string =>
  cheminDeFiche('/organismes', numero, nom)

/** Fichier iCalendar d'une session ; `cle` : son numéro, ou son rang dans la formation. */
export function cheminAgenda(numeroFormation: string, cle: string): string {
  return `/formations/${segmentDIdentifiant(numeroFormation)}/sessions/${encodeURIComponent(cle)}.ics`
}
