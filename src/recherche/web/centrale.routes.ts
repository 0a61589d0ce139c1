import type { FastifyInstance } from 'fastify'
import { traduireRecherche } from '../../catalogue/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { rendre } from '../../platform/ui/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import type { RechercheFaite } from '../domain/note-de-requete.ts'
import type { VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'
import type { IdMoteur } from '../moteurs/cartes.ts'
import { chercherDansUn, type GroupeDeResultats } from '../usecases/chercher-partout.ts'
import { comprendreQuestion, ordonnerMoteurs, type Question } from '../usecases/comprendre-question.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { PageCentrale } from './centrale.page.tsx'
import { vueCentrale } from './centrale.view.ts'

export interface DependancesCentrale {
  readonly recherche: Pick<ServiceRecherche, 'rechercher'>
  readonly territoires: Territoires
  readonly horloge: Horloge
  /** Synonymes et sigles du moment. */
  readonly vocabulaire: { readonly actuel: () => Pick<VocabulaireMetier, 'sigles'> }
}

/** `/recherche?q=&ou=` : les six moteurs à la fois. L'ancienne recherche (`?k=`) mène au moteur d'aujourd'hui. */
export function enregistrerCentrale(serveur: FastifyInstance, deps: DependancesCentrale): void {
  serveur.get<{ Querystring: Record<string, string | string[] | undefined> }>(
    '/recherche',
    { config: { pageEnCache: true } },
    async (requete, reponse) => {
      if (requete.query.k !== undefined) return reponse.redirect(traduireRecherche(requete.query), 301)
      const parametres = new URLSearchParams(requete.url.split('?')[1] ?? '')
      const trouve = chercherPartout(deps, parametres)
      requete.rechercheFaite = rechercheFaite(trouve.groupes)
      const vue = vueCentrale(trouve)
      return reponse.type('text/html; charset=utf-8').send(rendre(PageCentrale({ vue })))
    },
  )
}

function rechercheFaite(groupes: readonly GroupeDeResultats[]): RechercheFaite | null {
  const [premier] = groupes
  if (premier === undefined) return null
  return {
    moteur: 'tout',
    requete: groupes.find(({ requete }) => requete.lieu !== undefined)?.requete ?? premier.requete,
    total: groupes.reduce((somme, { reponse }) => somme + reponse.total, 0),
    corrigee: groupes.some(({ reponse }) => reponse.total > 0 && reponse.corrections.length > 0),
  }
}

function chercherPartout(deps: DependancesCentrale, parametres: URLSearchParams) {
  const groupes = tousLesGroupes(deps, parametres)
  const texte = groupes.formations.requete.texte
  const question = comprendre(deps, texte, groupes)
  const ordre = ordonnerMoteurs(question, (id) => groupes[id].reponse.total)
  const lettre = new URLSearchParams(parametres)
  lettre.set('litteral', '1')
  return {
    texte,
    ou: groupes.formations.requete.lieu?.libelle ?? parametres.get('ou') ?? '',
    question,
    groupes: ordre.map((id) => groupes[id]),
    aujourdhui: jourAParis(deps.horloge()),
    aLaLettre: `/recherche?${lettre}`,
  }
}

type Groupes = { readonly [Id in IdMoteur]: GroupeDeResultats<Id> }

function tousLesGroupes(
  { recherche, territoires }: DependancesCentrale,
  parametres: URLSearchParams,
): Groupes {
  const groupe = <Id extends IdMoteur>(id: Id) => chercherDansUn(recherche, id, { parametres, territoires })
  return {
    formations: groupe('formations'),
    metiers: groupe('metiers'),
    financements: groupe('financements'),
    organismes: groupe('organismes'),
    structures: groupe('structures'),
    ressources: groupe('ressources'),
  }
}

function comprendre(
  { territoires, vocabulaire }: DependancesCentrale,
  texte: string,
  groupes: Groupes,
): Question {
  return comprendreQuestion(texte, {
    territoires,
    sigles: vocabulaire.actuel().sigles,
    metiers: groupes.metiers.reponse.resultats.map(({ carte }) => carte),
    organismes: groupes.organismes.reponse.resultats.map(({ carte }) => carte),
  })
}
