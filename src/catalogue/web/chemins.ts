import { slug } from '../../kernel/slug.ts'

export function cheminFormation(numero: string, intitule: string): string {
  return `/formations/${encodeURIComponent(numero)}/${slug(intitule)}`
}

export function cheminOrganisme(numero: string, nom: string): string {
  return `/organismes/${encodeURIComponent(numero)}/${slug(nom)}`
}

/** Fichier iCalendar d'une session ; `cle` : son numéro, ou son rang dans la formation. */
export function cheminAgenda(numeroFormation: string, cle: string): string {
  return `/formations/${encodeURIComponent(numeroFormation)}/sessions/${encodeURIComponent(cle)}.ics`
}
