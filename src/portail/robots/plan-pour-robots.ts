import { echapperXml } from '../../kernel/xml.ts'
/** Une adresse du plan du site destiné aux robots (sitemaps.org). */
export interface AdresseDePlan {
  readonly chemin: string
  readonly modifieeLe?: Date
}

/** Limite du protocole sitemaps.org, par fichier. */
export const ADRESSES_PAR_PLAN = 50_000

const ENTETE = '<?xml version="1.0" encoding="UTF-8"?>\n'
const ESPACE_DE_NOMS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const ADRESSES_PAR_MORCEAU = 500

/** Index des plans : un élément par fichier. */
export function ecrireIndexDesPlans(
  adresses: readonly string[],
  absolue: (chemin: string) => string,
): string {
  const plans = adresses.map((chemin) => `<sitemap><loc>${echapperXml(absolue(chemin))}</loc></sitemap>\n`)
  return `${ENTETE}<sitemapindex ${ESPACE_DE_NOMS}>\n${plans.join('')}</sitemapindex>\n`
}

/** Un plan, par morceaux : les adresses se lisent et s'écrivent au fil de l'eau. */
export async function* ecrirePlan(
  adresses: AsyncIterable<AdresseDePlan>,
  absolue: (chemin: string) => string,
): AsyncGenerator<string> {
  let morceau = `${ENTETE}<urlset ${ESPACE_DE_NOMS}>\n`
  let nombre = 0
  for await (const adresse of adresses) {
    morceau += element(adresse, absolue)
    nombre++
    if (nombre % ADRESSES_PAR_MORCEAU !== 0) continue
    yield morceau
    morceau = ''
  }
  yield `${morceau}</urlset>\n`
}

function element({ chemin, modifieeLe }: AdresseDePlan, absolue: (chemin: string) => string): string {
  const date = modifieeLe === undefined ? '' : `<lastmod>${modifieeLe.toISOString()}</lastmod>`
  return `<url><loc>${echapperXml(absolue(chemin))}</loc>${date}</url>\n`
}

/** Les adresses d'un fichier : de la `numero`-ième tranche de 50 000, la première étant 1. */
export async function* tranche<Adresse>(
  adresses: AsyncIterable<Adresse>,
  numero: number,
): AsyncGenerator<Adresse> {
  const debut = (numero - 1) * ADRESSES_PAR_PLAN
  let rang = 0
  for await (const adresse of adresses) {
    if (rang >= debut + ADRESSES_PAR_PLAN) return
    if (rang >= debut) yield adresse
    rang++
  }
}
