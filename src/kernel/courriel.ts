const ADRESSE = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i
const AROBASE = /\s*(?:\(\s*at\s*\)|\[\s*at\s*\]|\(a\)|@)\s*/gi

/**
 * Les adresses d'un texte : plusieurs séparées, `mailto:`, « (at) », point final. Ce qui n'en est pas une (« NC », accent,
 * domaine sans point) n'est pas rendu.
 */
export function lireCourriels(ecrit: string): readonly string[] {
  const morceaux = ecrit
    .replace(/mailto:/gi, ' ')
    .replace(AROBASE, '@')
    .split(/[\s;,<>|]+|(?<=\.[a-z]{2,})\/(?=[^@\s]+@)/i)
  const adresses = morceaux.map((morceau) => morceau.replace(/^[.:"'()]+|[.:"'()]+$/g, ''))
  return [...new Set(adresses.filter((adresse) => ADRESSE.test(adresse) && !adresse.includes('..')))]
}
