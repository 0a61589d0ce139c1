import type { FastifyInstance } from 'fastify'
import { enregistrerFiches, type RubriqueDeFiches, rendre } from '../../gabarit/index.ts'
import type { Lieu } from '../../referentiels/index.ts'
import type { EtatDesChiffres } from '../domain/etat-des-chiffres.ts'
import type { Metier } from '../domain/metier.ts'
import { territoiresDuLieu } from '../usecases/territoires-du-lieu.ts'
import { cheminMarcheCsv } from './chemins.ts'
import type { DependancesMetiers } from './dependances.ts'
import { PageMetier } from './fiche-metier.page.tsx'
import { vueMetier } from './fiche-metier.view.ts'
import { vueFormations } from './formations-du-metier.view.ts'
import { jsonLdMetier } from './json-ld.ts'
import { type LieuDeLaFiche, lireLieu } from './lieu.view.ts'
import { vueMarche } from './marche.view.ts'
import { vueOffresDeLaFiche } from './offres-de-la-fiche.view.ts'
import { vueOu } from './ou.view.ts'
import { vueProches } from './proches.view.ts'
import { vueSalaires } from './salaires.view.ts'
import { sourceDuRome } from './source-du-rome.view.ts'

/** Autour d'une commune, kilomètres. */
export const RAYON_PAR_DEFAUT = 30
const OU = 'Formations, chiffres et offres près de chez vous : où ?'

/** Les chiffres changent sans qu'une version le dise ; une minute suffit à absorber une affluence. */
export const EN_CACHE = { pageEnCache: true, dureeEnCache: 60 } as const

export const METIERS: RubriqueDeFiches = {
  rubrique: 'metiers',
  toutes: 'Voir tous les métiers',
  inconnue: {
    titre: 'Métier introuvable',
    message: 'Aucun métier ne porte ce code',
    explication:
      'Un code de métier a une lettre de A à N et quatre chiffres, par exemple M1805. L’adresse est peut-être incomplète, ou ce code a changé.',
  },
}

/** La fiche d'un métier ; le lieu demandé suit la redirection d'une adresse ancienne ou mal écrite. */
export function enregistrerFicheMetier(serveur: FastifyInstance, deps: DependancesMetiers): void {
  enregistrerFiches(serveur, {
    contexte: deps.contexte,
    ...METIERS,
    enCache: EN_CACHE,
    une: async (codeRome) => {
      const valeur = await trouverMetier(deps, codeRome)
      return valeur === undefined ? { etat: 'inconnue' } : { etat: 'publiee', valeur }
    },
    identite: ({ codeRome, intitule }) => ({ id: codeRome, titre: intitule }),
    publiee: async (metier, { query }, reponse) => {
      const { html, passagere } = await pageMetier(deps, metier, lireLieu(query, deps.territoires))
      if (passagere) reponse.header('cache-control', 'no-store')
      return html
    },
  })
}

/** Un code écrit en minuscules désigne le même métier. */
export function trouverMetier(
  { metiers }: DependancesMetiers,
  codeRome: string,
): Promise<Metier | undefined> {
  return metiers.metier(codeRome.toUpperCase())
}

interface PageRendue {
  readonly html: string
  /** Vrai : à ne pas garder. */
  readonly passagere: boolean
}

async function pageMetier(
  deps: DependancesMetiers,
  metier: Metier,
  demande: LieuDeLaFiche,
): Promise<PageRendue> {
  const { codeRome } = metier
  const { lieu } = demande
  const { connus, marches, trouvees, release, medians } = await lireAutour(deps, metier, lieu)
  const vue = vueMetier(metier)
  const html = rendre(deps.contexte, PageMetier, {
    vue,
    ou: vueOu(demande, vue.chemin, OU),
    formations: vueFormations(deps.formationsDuMetier(metier, lieu?.code), codeRome, lieu),
    salaires: vueSalaires(marches, medians),
    marche: vueMarche(marches),
    offres: vueOffresDeLaFiche(trouvees, codeRome, lieu),
    proches: vueProches(metier, connus),
    csv: cheminMarcheCsv(codeRome, lieu?.code),
    jsonLd: jsonLdMetier(deps.contexte, vue),
    source: sourceDuRome(release, metier),
  })
  return { html, passagere: estPassagere([...marches, trouvees]) }
}

/** Les métiers cités, les chiffres et les offres, lus ensemble. */
async function lireAutour(deps: DependancesMetiers, metier: Metier, lieu: Lieu | undefined) {
  const { codeRome, proches, evolutions } = metier
  const [connus, marches, trouvees, { release }, medians] = await Promise.all([
    deps.metiers.plusieurs([...new Set([...proches, ...evolutions])]),
    lireMarches(deps, codeRome, lieu),
    deps.marcheDuTravail.offres(codeRome, { lieu: lieu?.code, rayonKm: RAYON_PAR_DEFAUT, page: 1 }),
    deps.metiers.statistiques(),
    deps.metiers.salairesMedians(codeRome),
  ])
  return { connus, marches, trouvees, release, medians }
}

/** Des chiffres manquent ou sont anciens : la même page sera meilleure dans un instant. */
export const estPassagere = (releves: readonly { readonly etat: EtatDesChiffres }[]): boolean =>
  releves.some(({ etat }) => etat !== 'a-jour')

/** Les chiffres de chaque territoire, du plus proche au plus large. */
export function lireMarches(
  { marcheDuTravail, contexte }: DependancesMetiers,
  codeRome: string,
  lieu: Lieu | undefined,
) {
  const territoires = territoiresDuLieu(lieu, contexte.instance.region.code)
  return Promise.all(territoires.map((territoire) => marcheDuTravail.marche(codeRome, territoire)))
}
