import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cheminDeFiche, type FicheTrouvee, identifiantDuSegment } from '../../kernel/fiche.ts'
import { jourAParis, jourEnLettres } from '../../kernel/jour.ts'
import { slug } from '../../kernel/slug.ts'
import { envoyerHtml } from '../../platform/http/envoyer-html.ts'
import type { ContexteDeRendu } from '../contexte.ts'
import { envoyerPage } from '../envoyer-page.ts'
import { rubriqueConnue } from '../navigation.ts'
import { PageFicheAbsente } from './fiche-absente.page.tsx'
import type { FicheProche } from './proches.page.tsx'

/** Une rubrique, et ce qu'elle dit d'une fiche qui n'est pas, ou plus, là. */
export interface RubriqueDeFiches {
  /** Ses fiches sont à `/<rubrique>/:id/:slug`. */
  readonly rubrique: string
  /** « Voir toutes les structures ». */
  readonly toutes: string
  readonly inconnue: { readonly titre: string; readonly message: string; readonly explication: string }
  /** `depuis`, que la date suit : « Sa fiche a été retirée ». */
  readonly retiree?: { readonly message: string; readonly depuis: string }
}

const RETIREE = { message: 'Cette page n’est plus publiée', depuis: 'Elle a été retirée' }

type FichesAbsentes = RubriqueDeFiches & { readonly contexte: ContexteDeRendu }

type Visite = FastifyRequest<{
  Params: { readonly id: string; readonly slug?: string }
  Querystring: Readonly<Record<string, string | string[] | undefined>>
}>

/** Ce qu'il faut pour servir les fiches d'une rubrique. */
export interface Fiches<Valeur> extends FichesAbsentes {
  /** Combien de temps une fiche publiée se garde ; absent : elle se calcule à chaque visite. */
  readonly enCache?: FastifyContextConfig
  readonly une: (id: string) => Promise<FicheTrouvee<Valeur>>
  /** De quoi écrire son adresse. */
  readonly identite: (valeur: Valeur) => { readonly id: string; readonly titre: string }
  /** Le document HTML complet. */
  readonly publiee: (valeur: Valeur, visite: Visite, reponse: FastifyReply) => Promise<string>
  /** Quoi proposer à la place d'une fiche retirée. */
  readonly proches?: (valeur: Valeur) => Promise<readonly FicheProche[]>
  /** Répond à `/<rubrique>/<mot>` quand ce mot n'est l'identifiant d'aucune fiche. */
  readonly ancienneAdresse?: (mot: string, reponse: FastifyReply) => Promise<FastifyReply>
}

/** Une adresse sans titre ou au titre changé mène à la bonne ; une fiche retirée répond 410. */
export function enregistrerFiches<Valeur>(serveur: FastifyInstance, fiches: Fiches<Valeur>): void {
  const base = `/${fiches.rubrique}/:id`
  const repondreA = (visite: Visite, reponse: FastifyReply) => repondre(fiches, visite, reponse)
  serveur.get(`${base}/:slug`, { config: fiches.enCache ?? {} }, repondreA)
  serveur.get(base, repondreA)
}

async function repondre<Valeur>(fiches: Fiches<Valeur>, visite: Visite, reponse: FastifyReply) {
  const { params, url } = visite
  const demande = identifiantDuSegment(params.id)
  const trouvee = await fiches.une(demande)
  if (trouvee.etat === 'inconnue') {
    if (params.slug === undefined && fiches.ancienneAdresse) return fiches.ancienneAdresse(demande, reponse)
    return repondreInconnue(reponse, fiches)
  }
  const { valeur } = trouvee
  const { id, titre } = fiches.identite(valeur)
  if (trouvee.etat === 'retiree') {
    const proches = (await fiches.proches?.(valeur)) ?? []
    return repondreRetiree(reponse, fiches, { titre, retireeLe: trouvee.retireeLe, proches })
  }
  if (demande === id && params.slug === slug(titre)) {
    return envoyerHtml(reponse, await fiches.publiee(valeur, visite, reponse))
  }
  const [, recherche] = url.split('?')
  const chemin = cheminDeFiche(`/${fiches.rubrique}`, id, titre)
  return reponse.redirect(recherche === undefined ? chemin : `${chemin}?${recherche}`, 301)
}

/** 404 : rien n'a jamais été à cette adresse. */
export function repondreInconnue(
  reponse: FastifyReply,
  fiches: FichesAbsentes,
  proches: readonly FicheProche[] = [],
): FastifyReply {
  return repondreAbsente(reponse.code(404), fiches, { ...fiches.inconnue, proches })
}

interface FicheRetiree {
  readonly titre: string
  readonly retireeLe: Date
  readonly proches: readonly FicheProche[]
}

/** 410 : ce qui était à cette adresse, et depuis quand ce n'y est plus. */
export function repondreRetiree(
  reponse: FastifyReply,
  fiches: FichesAbsentes,
  { titre, retireeLe, proches }: FicheRetiree,
): FastifyReply {
  const { message, depuis } = fiches.retiree ?? RETIREE
  const explication = `${depuis} le ${jourEnLettres(jourAParis(retireeLe))}.`
  return repondreAbsente(reponse.code(410), fiches, { titre, message, explication, proches })
}

function repondreAbsente(
  reponse: FastifyReply,
  { contexte, rubrique, toutes }: FichesAbsentes,
  absence: RubriqueDeFiches['inconnue'] & Pick<FicheRetiree, 'proches'>,
): FastifyReply {
  const suite = { chemin: `/${rubrique}`, libelle: toutes }
  return envoyerPage(reponse, contexte, PageFicheAbsente, {
    ...absence,
    suite,
    section: rubriqueConnue(rubrique),
  })
}
