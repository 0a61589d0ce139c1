/** Paramètres de suivi ajoutés par des outils tiers : ils ne changent pas la page. */
const SUIVI = /^(utm_|mtm_|pk_|fbclid$|gclid$)/

/**
 * Deux adresses qui montrent la même page deviennent la même clé : suivi et valeurs vides retirés, paramètres triés par
 * nom. Noms et valeurs sont réencodés, et l'ordre des valeurs d'un même nom est gardé : deux adresses que la page lit
 * autrement n'ont jamais la même clé.
 */
export function normaliserAdresse(adresse: string): string {
  const debut = adresse.indexOf('?')
  if (debut === -1) return adresse
  const parametres = new URLSearchParams(adresse.slice(debut + 1))
  parametres.sort()
  const utiles = [...parametres].filter(([nom, valeur]) => valeur !== '' && !SUIVI.test(nom))
  if (utiles.length === 0) return adresse.slice(0, debut)
  const ecrits = utiles.map(([nom, valeur]) => `${encodeURIComponent(nom)}=${encodeURIComponent(valeur)}`)
  return `${adresse.slice(0, debut)}?${ecrits.join('&')}`
}
