import { ErreurMetier } from '../../kernel/erreur-metier.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { type Jour, jourAParis } from '../../kernel/jour.ts'
import { unSeulALaFois } from '../../kernel/un-seul-a-la-fois.ts'
import type { Journal } from '../../platform/log/index.ts'
import { suggerer } from '../domain/interrogation/suggerer.ts'
import { tableDesMots } from '../domain/structure/index-moteur.ts'
import { rangDuMot } from '../domain/structure/table-mots.ts'
import { VOCABULAIRE_VIDE, type VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'
import { appellationsDuRome } from '../moteurs/metiers/appellations-du-rome.ts'
import { type CartesParMoteur, IDS_MOTEURS, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import { VOIES, type Voie } from '../moteurs/voies.ts'
import { compter } from '../usecases/compter.ts'
import { nommeUneSource } from '../usecases/nommer.ts'
import { type IndexOuvert, repondre, repondreDeLoin, repondreSansFacettes } from '../usecases/repondre.ts'
import type { EtatRecherche, ServiceRecherche } from '../usecases/service-recherche.ts'
import { titreDuNumero } from '../usecases/titre-du-numero.ts'
import { prochesDuNumero, prochesDuTexte } from '../usecases/trouver-proches.ts'
import { type Mode, type Preparer, preparerDansDesFils } from './lancer-constructeur.ts'
import { fermerMoteurs, type MoteursOuverts, moteurOuvert, remplacerMoteurs } from './moteurs-ouverts.ts'
import { estFrancais, lesMotsFrancais } from './mots-francais.ts'

export interface DependancesServiceRecherche {
  /** Dossier des instantanés. */
  readonly dossier: string
  /** URL PostgreSQL des sources. */
  readonly source: string
  readonly journal: Pick<Journal, 'info'>
  readonly horloge: Horloge
  /** Synonymes et sigles de l'instance, tels qu'ils sont à l'instant. */
  readonly vocabulaire?: () => VocabulaireMetier
}

/**
 * Ouvre la recherche. Un moteur est prêt aussitôt si son instantané est de la version de sa source ; sinon il faut
 * `reconstruire`.
 */
export async function creerServiceRecherche(deps: DependancesServiceRecherche): Promise<ServiceRecherche> {
  lesMotsFrancais()
  const fils = preparerDansDesFils(deps.dossier, deps.source)
  // Avant le premier visiteur, que leur rangement ferait attendre.
  appellationsDuRome()
  const service = await ouvrirService(deps, fils.preparer)
  return {
    ...service,
    fermer: async () => {
      await fils.fermer()
      await service.fermer()
    },
  }
}

type DependancesDuService = Pick<DependancesServiceRecherche, 'journal' | 'horloge' | 'vocabulaire'>

/** Même service, les index préparés autrement que dans un fil. */
export async function ouvrirService(
  { journal, horloge, vocabulaire = () => VOCABULAIRE_VIDE }: DependancesDuService,
  preparer: Preparer,
): Promise<ServiceRecherche> {
  let ouverts: MoteursOuverts = []
  let etat = resumer(ouverts)
  const remplacer = (nouveaux: MoteursOuverts) => {
    const anciens = ouverts
    ouverts = nouveaux
    etat = resumer(nouveaux)
    fermerMoteurs(anciens, nouveaux)
  }
  const charger = async (voie: Voie, mode: Mode) => {
    const debut = performance.now()
    const charges = await preparer({ voie, mode, instant: horloge(), ouverts: versions(ouverts) })
    const moteurs = IDS_MOTEURS.filter((id) => charges[id] !== undefined)
    if (moteurs.length === 0) return
    remplacer(remplacerMoteurs(ouverts, charges, lexique))
    const ms = Math.round(performance.now() - debut)
    journal.info({ evenement: 'index_pret', voie, mode, moteurs, documents: etat.documents, ms })
  }
  const ouvert = <Id extends IdMoteur>(id: Id): IndexOuvert<CartesParMoteur[Id]> => {
    const moteur = moteurOuvert(ouverts, id)
    if (moteur === undefined) throw new ErreurMetier('indisponible', 'L’index de recherche se prépare.')
    return moteur.auJour(jourAParis(horloge()))
  }
  const estOuvert = (id: IdMoteur) => moteurOuvert(ouverts, id) !== undefined
  const connait = (mot: string) =>
    IDS_MOTEURS.some((id) => estOuvert(id) && rangDuMot(tableDesMots(ouvert(id).index), mot) >= 0)
  /** Ce qui est un mot quelque part n'est nulle part une faute. */
  const lexique = () => ({ ...vocabulaire(), estMot: (mot: string) => connait(mot) || estFrancais(mot) })
  const proches = (id: IdMoteur, texte: string, limite: number) =>
    estOuvert(id) ? prochesDuTexte(ouvert(id), texte, limite) : []
  await Promise.all(VOIES.map((voie) => charger(voie, 'ouvrir')))
  const aujourdhui = jourAParis(horloge())
  const suivre = (voie: Voie) => suivreVoie(voie, charger, ouverts.some(datesDAvant(voie, aujourdhui)))
  const voies = { catalogue: suivre('catalogue'), contenus: suivre('contenus') }
  return {
    rechercher: (moteur, requete) => repondre(ouvert(moteur), requete),
    trouver: (moteur, requete) => repondreSansFacettes(ouvert(moteur), requete),
    moinsProches: (moteur, requete, limite) => repondreDeLoin(ouvert(moteur), requete, limite),
    compter: (moteur, requete) => compter(ouvert(moteur), requete),
    suggerer: (moteur, prefixe, limite) =>
      estOuvert(moteur) ? suggerer(ouvert(moteur), prefixe, limite) : [],
    connait,
    estFrancais,
    nomme: (texte) => IDS_MOTEURS.some((id) => estOuvert(id) && nommeUneSource(ouvert(id), texte)),
    estUnTerme: (terme) => vocabulaire().synonymesDe(terme).length > 0,
    titre: (moteur, numero) => (estOuvert(moteur) ? titreDuNumero(ouvert(moteur), numero) : undefined),
    proches: (numero, limite) => prochesDuNumero(ouvert('formations'), numero, limite),
    prochesDuTexte: proches,
    etat: () => etat,
    reconstruire: async (voie) => {
      await Promise.all((voie === undefined ? VOIES : [voie]).map((une) => voies[une].reconstruire()))
    },
    refaire: async () => {
      await Promise.all(VOIES.map((une) => voies[une].refaire()))
    },
    fermer: async () => remplacer([]),
  }
}

/**
 * Les demandes d'une voie, jamais deux à la fois ; celles qui attendent n'en font qu'une, la plus exigeante. Ce qui dépend
 * du jour reste à refaire tant que cela n'a pas réussi. `depasse` : il l'est dès l'ouverture, l'instantané étant d'un autre jour.
 */
function suivreVoie(voie: Voie, charger: (voie: Voie, mode: Mode) => Promise<void>, depasse: boolean) {
  let duJour = depasse
  const suivant = unSeulALaFois(async () => {
    const tout = duJour
    duJour = false
    try {
      await charger(voie, tout ? 'refaire' : 'construire')
    } catch (cause) {
      duJour ||= tout
      throw cause
    }
  })
  const refaire = () => {
    duJour = true
    return suivant()
  }
  return { reconstruire: suivant, refaire }
}

/** Un instantané de cette voie qui dépend du jour, et n'est pas de celui-ci. */
const datesDAvant =
  (voie: Voie, aujourdhui: Jour) =>
  ({ id, construitLe }: MoteursOuverts[number]): boolean =>
    MOTEURS[id].voie === voie && MOTEURS[id].duJour && jourAParis(construitLe) !== aujourdhui

function versions(ouverts: MoteursOuverts): Readonly<Record<string, string>> {
  return Object.fromEntries(ouverts.map(({ id, version }) => [id, version]))
}

function resumer(ouverts: MoteursOuverts): EtatRecherche {
  const documents = Object.fromEntries(ouverts.map(({ id, documents }) => [id, documents]))
  const [premier, ...autres] = ouverts.map(({ construitLe }) => construitLe)
  if (premier === undefined) return { pret: false, documents }
  return {
    pret: ouverts.length === IDS_MOTEURS.length,
    version: ouverts.map(({ id, version }) => `${id} ${version}`).join(' '),
    construitLe: autres.reduce((dernier, date) => (date > dernier ? date : dernier), premier),
    documents,
  }
}
