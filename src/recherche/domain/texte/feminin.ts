/** Terminaisons féminines et leur masculin, la plus longue d'abord ; `minimum` : longueur du mot sans le « s ». */
const TERMINAISONS = [
  { feminin: /i[eè]re$/, masculin: 'ier', minimum: 6 },
  { feminin: /[eè]re$/, masculin: 'er', minimum: 7 },
  { feminin: /trice$/, masculin: 'teur', minimum: 8 },
  { feminin: /euse$/, masculin: 'eur', minimum: 6 },
  { feminin: /eux$/, masculin: 'eur', minimum: 8 },
] as const

/**
 * Ramène un nom féminin ou pluriel à son masculin singulier quand le raciniseur ne les réunit pas : infirmière →
 * infirmier, coiffeuses → coiffeur, formatrice → formateur. « -eux » suit « -euse » : dangereuse et dangereux.
 */
export function masculin(mot: string): string {
  const singulier = mot.length > 4 && mot.endsWith('s') ? mot.slice(0, -1) : mot
  for (const { feminin, masculin: terminaison, minimum } of TERMINAISONS) {
    if (singulier.length >= minimum && feminin.test(singulier)) return singulier.replace(feminin, terminaison)
  }
  return mot
}
