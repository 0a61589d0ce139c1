import { type Regle, regleChemin } from '../../champs/regles.ts'

/** Ce que le portail et le back-office gardent pour eux. */
const RESERVES = ['/admin', '/api', '/medias', '/statique', '/apercu', '/robots.txt', '/opensearch.xml']
const SITEMAP = /^\/sitemap[^/]*\.xml$/

/** Une ancienne adresse : un chemin du portail, hors de ceux qui lui sont réservés. */
export const regleAncienneAdresse: Regle = (texte) => {
  const forme = regleChemin(texte)
  if (forme !== undefined) return forme
  if (texte.includes('#'))
    return 'Une ancienne adresse ne contient pas « # » : le navigateur ne l’envoie pas.'
  const chemin = cheminSeul(texte)
  if (chemin === '/') return 'L’accueil ne peut pas être redirigé.'
  const reserve = RESERVES.some((debut) => chemin === debut || chemin.startsWith(`${debut}/`))
  return reserve || SITEMAP.test(chemin) ? 'Ce chemin est réservé au fonctionnement du portail.' : undefined
}

/** Le chemin, sans ses paramètres. */
export const cheminSeul = (adresse: string): string => adresse.split(/[?#]/, 1)[0] ?? ''
