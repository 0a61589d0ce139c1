import { sansCoupure } from '../../src/kernel/typographie.ts'

/** Une faute des données publiées, et le champ de l'écran qui la porte. */
export interface FauteSituee {
  readonly chemin: string
  readonly phrase: string
}

const FAUTE = /^champ « (?<champ>[^»]+) » : (?<message>.+)$/s

/** « champ « sources[0].url » : une adresse… » : le champ Payload est `sources.0.url`. */
export function situerFaute(faute: string): FauteSituee {
  const { champ = '', message = faute } = FAUTE.exec(faute)?.groups ?? {}
  const donnee = champ.replaceAll(/\[(\d+)\]/g, '.$1')
  const texte = message.charAt(0).toUpperCase() + message.slice(1)
  return { chemin: ECRAN[donnee] ?? donnee, phrase: sansCoupure(`${texte}.`) }
}

/** Champs dont l'écran n'a pas le nom de la donnée. */
const ECRAN: Readonly<Record<string, string>> = {
  html: 'corps',
  montant: 'montant.libelle',
  cumulable: 'cumul',
  de: 'identifiant',
}
