import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { droitsDe, peut } from '../acces/index.ts'
import { verifierAvecMedias } from '../texte-riche/index.ts'
import { LONGUEUR_DU_MOTIF } from './champs.ts'
import { type ChampRempli, champsRemplis } from './champs-remplis.ts'
import { noterDerogation } from './derogation.ts'
import { imagesSansAlternative } from './images.ts'
import { lecteurDeMedias } from './medias/lire-media.ts'
import { type Raison, refuser } from './refus.ts'
import { seraEnLigne } from './statut.ts'

/**
 * Refuse de publier un document qui ne serait pas accessible à tous, avec les raisons. Une dérogation motivée passe outre,
 * pour cette publication seulement : elle est effacée ici, et consignée avec elle.
 */
export const controlerLAccessibilite: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!seraEnLigne(data)) return data
  const raisons = await raisonsDeRefuser(collection, data, req)
  const motif = String(data.derogation ?? '').trim()
  if (raisons.length > 0) {
    if (motif.length < LONGUEUR_DU_MOTIF) refuserLaPublication(collection, req, raisons, motif)
    noterDerogation(req, { collection: collection.slug, id: originalDoc?.id, motif, raisons })
  }
  return { ...data, derogation: null }
}

async function raisonsDeRefuser(
  { fields }: SanitizedCollectionConfig,
  donnees: unknown,
  req: PayloadRequest,
): Promise<readonly Raison[]> {
  const champs = [...champsRemplis(fields, donnees)]
  const fautes = await Promise.all(champs.map((champ) => fautesDuTexte(champ, req)))
  return [...fautes.flat(), ...(await imagesSansAlternative(champs, req))]
}

async function fautesDuTexte(
  { champ, chemin, libelle, valeur }: ChampRempli,
  req: PayloadRequest,
): Promise<readonly Raison[]> {
  if (champ.type !== 'richText' || !estEtat(valeur)) return []
  // La fiche d'un dispositif montre son texte sous un titre 2 : le champ le dit.
  const premierTitre = champ.custom?.premierTitre === 3 ? 3 : 2
  const fautes = await verifierAvecMedias(valeur, { mediaDe: lecteurDeMedias(req) }, { premierTitre })
  return fautes.map(({ phrase, extrait }) => ({
    chemin,
    libelle,
    phrase: extrait === undefined ? phrase : `${phrase} (« ${extrait} »)`,
  }))
}

type Etat = Parameters<typeof verifierAvecMedias>[0]

const estEtat = (valeur: unknown): valeur is Etat =>
  typeof valeur === 'object' && valeur !== null && 'root' in valeur

function refuserLaPublication(
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
  raisons: readonly Raison[],
  motif: string,
): never {
  const intitule = 'Publication refusée, ce contenu ne serait pas accessible à tous'
  const deroger = req.user !== null && peut(req.user, 'publier', droitsDe(collection)) ? [suite(motif)] : []
  refuser({ collection: collection.slug, req, intitule, raisons: [...raisons, ...deroger] })
}

function suite(motif: string): Raison {
  const phrase =
    motif === ''
      ? `Corrigez, ou motivez ici une dérogation en ${LONGUEUR_DU_MOTIF} caractères au moins.`
      : `Ce motif est trop court : ${LONGUEUR_DU_MOTIF} caractères au moins.`
  return { chemin: 'derogation', libelle: 'Dérogation au contrôle d’accessibilité', phrase }
}
