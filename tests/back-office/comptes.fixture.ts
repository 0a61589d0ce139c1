/** Les comptes des essais ; le premier est créé au démarrage. */
export interface Compte {
  readonly courriel: string
  readonly motDePasse: string
}

const motDePasse = 'Une-Longue-Phrase-2026 !'

export const PREMIER_COMPTE: Compte = { courriel: 'administratrice@exemple.fr', motDePasse }
export const REDACTRICE: Compte = { courriel: 'redactrice@exemple.fr', motDePasse }
export const RESPONSABLE: Compte = { courriel: 'responsable@exemple.fr', motDePasse }
