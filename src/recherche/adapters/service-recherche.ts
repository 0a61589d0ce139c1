import { ErreurMetier } from '../../kernel/erreur-metier.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import type { Journal } from '../../platform/log/index.ts'
import { suggerer } from '../domain/interrogation/suggerer.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
import { compter } from '../usecases/compter.ts'
import { type IndexOuvert, repondre } from '../usecases/repondre.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { prochesDuNumero, prochesDuTexte } from '../usecases/trouver-proches.ts'
import { type Preparer, preparerDansUnFil } from './lancer-constructeur.ts'
import { type MoteursOuverts, ouvrirMoteurs } from './moteurs-ouverts.ts'
import { unSeulALaFois } from './un-seul-a-la-fois.ts'

export interface OptionsRecherche {
  /** Dossier des instantanés. */
  readonly dossier: string
  /** URL PostgreSQL du catalogue. */
  readonly source: string
  readonly journal: Pick<Journal, 'info'>
  readonly horloge: Horloge
}

/**
 * Ouvre la recherche. L'index est prêt aussitôt si son instantané est de la version du catalogue ; sinon il faut
 * `reconstruire`.
 */
export function creerServiceRecherche(options: OptionsRecherche): Promise<ServiceRecherche> {
  return ouvrirService(options, preparerDansUnFil(options.dossier, options.source))
}

/** Même service, l'index préparé autrement que dans un fil. */
export async function ouvrirService(
  { journal, horloge }: Pick<OptionsRecherche, 'journal' | 'horloge'>,
  preparer: Preparer,
): Promise<ServiceRecherche> {
  let ouverts: MoteursOuverts | undefined
  const charger = async (mode: 'ouvrir' | 'construire') => {
    const debut = performance.now()
    const charges = await preparer(mode, horloge())
    if (charges === undefined) return
    const anciens = ouverts
    ouverts = ouvrirMoteurs(charges)
    anciens?.fermer()
    const { version, documents } = ouverts
    journal.info({
      evenement: 'index_pret',
      mode,
      version,
      documents,
      ms: Math.round(performance.now() - debut),
    })
  }
  const ouvert = <Id extends IdMoteur>(id: Id): IndexOuvert<CartesParMoteur[Id]> => {
    if (ouverts === undefined) throw new ErreurMetier('indisponible', 'L’index de recherche se prépare.')
    return ouverts.moteurs[id](jourAParis(horloge()))
  }
  await charger('ouvrir')
  return {
    rechercher: (moteur, requete) => repondre(ouvert(moteur), requete),
    compter: (moteur, requete) => compter(ouvert(moteur), requete),
    suggerer: (moteur, prefixe, limite) => suggerer(ouvert(moteur).index, prefixe, limite),
    proches: (numero, limite) => prochesDuNumero(ouvert('formations'), numero, limite),
    prochesDuTexte: (moteur, texte, limite) => prochesDuTexte(ouvert(moteur), texte, limite),
    etat: () => (ouverts === undefined ? { pret: false, documents: {} } : { pret: true, ...resume(ouverts) }),
    reconstruire: unSeulALaFois(() => charger('construire')),
    fermer: async () => {
      ouverts?.fermer()
      ouverts = undefined
    },
  }
}

const resume = ({ version, construitLe, documents }: MoteursOuverts) => ({ version, construitLe, documents })
