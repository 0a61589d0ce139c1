import type { FastifyInstance, FastifyReply } from 'fastify'
import { type ContexteDeRendu, rendre } from '../../gabarit/index.ts'
import { jourAParis, jourEnLettres } from '../../kernel/jour.ts'
import { slug } from '../../kernel/slug.ts'
import type { FormationTrouvee } from '../domain/catalogue.ts'
import type { Formation } from '../domain/formation.ts'
import { cheminFormation } from './chemins.ts'
import type { DependancesCatalogue } from './dependances.ts'
import { PageFicheAbsente } from './fiche-absente.page.tsx'
import { PageFormation } from './fiche-formation.page.tsx'
import { vueFormation } from './fiche-formation.view.ts'
import { type FormationListee, listerFormation } from './fiche-organisme.view.ts'
import { jsonLdFormation } from './json-ld.ts'

const PROCHES = 4
const HTML = 'text/html; charset=utf-8'

/** Fiches des formations ; un intitulé changé dans l'adresse mène à la bonne adresse. */
export function enregistrerFichesFormations(serveur: FastifyInstance, deps: DependancesCatalogue): void {
  serveur.get<{ Params: { numero: string; slug: string } }>(
    '/formations/:numero/:slug',
    { config: { pageEnCache: true } },
    async (requete, reponse) => {
      const trouvee = await deps.catalogue.formation(requete.params.numero)
      return repondre(reponse, trouvee, { deps, slugDemande: requete.params.slug })
    },
  )
  serveur.get<{ Params: { numero: string } }>('/formations/:numero', async (requete, reponse) => {
    const trouvee = await deps.catalogue.formation(requete.params.numero)
    return repondre(reponse, trouvee, { deps })
  })
}

interface Demande {
  readonly deps: DependancesCatalogue
  readonly slugDemande?: string
}

async function repondre(reponse: FastifyReply, trouvee: FormationTrouvee, { deps, slugDemande }: Demande) {
  switch (trouvee.etat) {
    case 'inconnue':
      return reponse.code(404).type(HTML).send(pageInconnue(deps.contexte))
    case 'retiree':
      return reponse
        .code(410)
        .type(HTML)
        .send(await pageRetiree(trouvee, deps))
    case 'publiee': {
      const { numero, intitule } = trouvee.formation
      if (slugDemande !== slug(intitule)) return reponse.redirect(cheminFormation(numero, intitule), 301)
      return reponse.type(HTML).send(await pagePubliee(trouvee.formation, deps))
    }
  }
}

async function pagePubliee(formation: Formation, deps: DependancesCatalogue): Promise<string> {
  const aujourdhui = jourAParis(deps.horloge())
  const metiers = await deps.metiersVises(formation.domaine.rome.map(({ code }) => code))
  const vue = vueFormation(formation, aujourdhui, metiers)
  const proches = await lister(deps, deps.recherche.proches(formation.numero, PROCHES))
  const jsonLd = jsonLdFormation(deps.contexte, formation, vue, aujourdhui)
  const source = deps.contexte.instance.editeur.nom
  return rendre(deps.contexte, PageFormation, { vue, proches, jsonLd, source })
}

type Retiree = Extract<FormationTrouvee, { etat: 'retiree' }>

async function pageRetiree({ formation, retireeLe }: Retiree, deps: DependancesCatalogue): Promise<string> {
  const { intitule } = formation
  const proches = await lister(deps, deps.recherche.prochesDuTexte('formations', intitule, PROCHES))
  return rendre(deps.contexte, PageFicheAbsente, {
    moteur: 'formations',
    titre: intitule,
    message: 'Cette formation n’est plus proposée',
    explication: `Elle a quitté le catalogue le ${jourEnLettres(jourAParis(retireeLe))}.`,
    proches,
  })
}

async function lister(
  deps: DependancesCatalogue,
  numeros: readonly string[],
): Promise<readonly FormationListee[]> {
  if (numeros.length === 0) return []
  return (await deps.catalogue.formations(numeros)).map(listerFormation)
}

function pageInconnue(contexte: ContexteDeRendu): string {
  return rendre(contexte, PageFicheAbsente, {
    moteur: 'formations',
    titre: 'Formation introuvable',
    message: 'Aucune formation ne porte ce numéro',
    explication: 'L’adresse est peut-être incomplète, ou la formation n’a jamais été publiée ici.',
    proches: [],
  })
}
