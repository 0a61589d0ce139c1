import { adressesDeRecherche } from './adresses.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux, variablesDuPortail } from './catalogue-de-mesure.ts'
import { centile } from './centiles.ts'
import { creerTir, type Tir } from './charge.ts'
import { assemblerServeurMesure, ouvrirServeurMesure } from './ouvrir-serveur.ts'

const FORMATIONS = 50_000
const ADRESSES = 600
const LA_PLUS_DEMANDEE = '/formations?q=infirmier&lieu=31555'
const PORT = 4380
const ORIGINE = `http://127.0.0.1:${PORT}`
/** Ce qu'annoncent les navigateurs : les récents, ceux d'avant zstd, de rares outils. */
const ANNONCES = { zstd: 'gzip, deflate, br, zstd', br: 'gzip, deflate, br', gzip: 'gzip, deflate' } as const
/** Les tirs se suivent en alternance et chacun vaut sa médiane : une machine occupée les ralentit tous. */
const TOURS = 3

/** Pages servies par seconde, calculées ou gardées, le serveur tenant dans un fil. */
export const bancHttp: Banc = async () => {
  await using dossier = await dossierPassager()
  const { chemin } = dossier
  await assemblerServeurMesure()
  await importerFlux(chemin, await genererFlux(chemin, FORMATIONS))
  const adresses = adressesDeRecherche(ADRESSES)
  return [
    ...(await avecServeur(chemin, { adresses, cacheMo: 0 }, (tirer) => mesurerCalculees(adresses, tirer))),
    ...(await avecServeur(chemin, { adresses: [], cacheMo: 128 }, (tirer) => mesurerGardees(tirer))),
  ]
}

interface Reglages {
  /** Pages dont le serveur écrit aussi le gabarit. */
  readonly adresses: readonly string[]
  readonly cacheMo: number
}

async function avecServeur<T>(
  dossier: string,
  reglages: Reglages,
  mesurer: (tirer: Tir) => Promise<T>,
): Promise<T> {
  const { adresses, cacheMo } = reglages
  // Le délestage refuserait des pages à un serveur que l'on charge exprès ; il a ses propres essais.
  const sansDelestage = { RETARD_BOUCLE_MAX_MS: '60000' }
  const variables = {
    ...variablesDuPortail(dossier, PORT),
    ...sansDelestage,
    CACHE_PAGES_MO: String(cacheMo),
  }
  await using _serveur = await ouvrirServeurMesure(dossier, variables, adresses)
  return await mesurer(creerTir(dossier, ORIGINE))
}

const DEBIT = { sens: 'au-moins', unite: 'req/s' } as const

async function mesurerCalculees(adresses: readonly string[], tirer: Tir): Promise<readonly Mesure[]> {
  const rangs = adresses.map((_, rang) => rang)
  await tirer(adresses)
  const fiches = await adressesDeFiches(adresses)
  const debits = await alterner({
    page: () => tirer(adresses),
    zstd: () => tirer(adresses, ANNONCES.zstd),
    br: () => tirer(adresses, ANNONCES.br),
    gzip: () => tirer(adresses, ANNONCES.gzip),
    gabarit: () => tirer(rangs.map((rang) => `/gabarit/${rang}`)),
    avecRecherche: () => tirer(rangs.map((rang) => `/gabarit-cherche/${rang}`)),
    fiche: () => tirer(fiches),
  })
  const { page, gabarit, avecRecherche } = debits
  const part = (debit: number, reference: number) =>
    ({ sens: 'au-moins', unite: '%', mesure: (100 * debit) / reference }) as const
  return [
    { ...DEBIT, quoi: 'page de résultats calculée', cible: 800, mesure: page },
    ...(['zstd', 'br', 'gzip'] as const).map((encodage) => ({
      ...part(debits[encodage], page),
      quoi: `page calculée et compressée (${encodage}) / non compressée`,
      // gzip, que seuls de vieux outils demandent encore, garde le réglage qui pèse le moins.
      ...(encodage === 'gzip' ? {} : { cible: 80 }),
    })),
    { ...DEBIT, quoi: 'gabarit de chaînes, mêmes octets', mesure: gabarit },
    { ...part(page, gabarit), quoi: 'page calculée / gabarit', cible: 35 },
    { ...DEBIT, quoi: 'gabarit de chaînes après la même recherche', mesure: avecRecherche },
    { ...part(page, avecRecherche), quoi: 'page calculée / gabarit après la même recherche', cible: 65 },
    { ...DEBIT, quoi: 'fiche formation calculée', mesure: debits.fiche },
    ...(await mesurerPoids(adresses)),
  ]
}

/** Débit médian de chaque tir. */
async function alterner<Nom extends string>(
  tirs: Readonly<Record<Nom, () => Promise<number>>>,
): Promise<Readonly<Record<Nom, number>>> {
  const debits = {} as Record<Nom, number[]>
  for (let tour = 0; tour < TOURS; tour++)
    for (const nom in tirs) debits[nom] = [...(debits[nom] ?? []), await tirs[nom]()]
  const medianes = {} as Record<Nom, number>
  for (const nom in debits) medianes[nom] = centile(debits[nom], 0.5)
  return medianes
}

/** Page de résultats la plus lourde à sa première visite, avec les fichiers qu'elle charge : rien n'est en cache. */
async function mesurerPoids(adresses: readonly string[]): Promise<readonly Mesure[]> {
  const page = await (await fetch(`${ORIGINE}${adresses[0]}`)).text()
  const fichiers = new Set(page.match(/(?<=(?:href|src)=")\/statique\/[^"#]+/g))
  return Promise.all(
    Object.entries(ANNONCES).map(async ([encodage, annonce]) => {
      const deLaPage = await Promise.all([...fichiers].map((adresse) => octetsRecus(adresse, annonce)))
      let laPlusLourde = 0
      for (const adresse of adresses)
        laPlusLourde = Math.max(laPlusLourde, await octetsRecus(adresse, annonce))
      const total = deLaPage.reduce((somme, octets) => somme + octets, laPlusLourde)
      return {
        quoi: `page la plus lourde à froid, fichiers compris (${encodage})`,
        sens: 'au-plus',
        cible: 61,
        mesure: total / 1_000,
        unite: 'Ko',
      } as const
    }),
  )
}

async function octetsRecus(adresse: string, encodages: string): Promise<number> {
  const reponse = await fetch(`${ORIGINE}${adresse}`, {
    method: 'HEAD',
    headers: { 'accept-encoding': encodages },
  })
  return Number(reponse.headers.get('content-length'))
}

async function mesurerGardees(tirer: Tir): Promise<readonly Mesure[]> {
  const debit = await tirer([LA_PLUS_DEMANDEE], ANNONCES.br)
  return [{ ...DEBIT, quoi: 'page de résultats gardée (br)', cible: 20_000, mesure: debit }]
}

/** Les fiches que montrent les premières pages de résultats, demandées l'une après l'autre. */
async function adressesDeFiches(recherches: readonly string[]): Promise<readonly string[]> {
  const liens = new Set<string>()
  for (const adresse of recherches.slice(0, 60)) {
    const page = await (await fetch(`${ORIGINE}${adresse}`)).text()
    for (const [lien] of page.matchAll(/(?<=href=")\/formations\/[^/"?#]+\/[^/"?#]+(?=")/g)) liens.add(lien)
  }
  return [...liens]
}
