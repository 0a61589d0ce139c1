/** Paramètres de suivi ajoutés par des outils tiers : ils ne changent pas la page. */
const SUIVI = /^(utm_|mtm_|pk_|fbclid$|gclid$)/

/** Deux adresses qui montrent la même page deviennent la même clé : suivi et valeurs vides retirés, paramètres triés. */
export function normaliserAdresse(adresse: string): string {
  const debut = adresse.indexOf('?')
  if (debut === -1) return adresse
  const parametres = new URLSearchParams(adresse.slice(debut + 1))
  const utiles = [...parametres].filter(([nom, valeur]) => valeur !== '' && !SUIVI.test(nom))
  const tries = utiles.map(([nom, valeur]) => `${nom}=${encodeURIComponent(valeur)}`).sort()
  return tries.length === 0 ? adresse.slice(0, debut) : `${adresse.slice(0, debut)}?${tries.join('&')}`
}
