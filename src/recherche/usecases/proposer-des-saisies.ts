import { aDesLieux } from '../../liste/index.ts'
import type { Suggestion, SuggestionTrouvee } from '../domain/moteur.ts'
import { IDS_CENTRALE, type IdMoteur, lireIdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import { avecUnLieu, type LieuxAProposer } from './proposer-un-lieu.ts'
import type { ServiceRecherche } from './service-recherche.ts'

/** Ce qu'on peut écrire dans le champ, ou la page où mène ce choix. */
export interface SaisieProposee extends Suggestion {
  readonly adresse?: string
}

type Candidate = SuggestionTrouvee & SaisieProposee

export interface DependancesDesPropositions {
  readonly recherche: Pick<ServiceRecherche, 'suggerer'>
  readonly territoires: LieuxAProposer
}

const PROPOSITIONS = 8

/**
 * Ce qui complète une saisie dans un moteur, ou partout (`tout`) : ses objets, ceux des moteurs voisins, et les mots suivis d'un
 * lieu. Chaque nature a sa place avant qu'une autre en ait deux ; ce qui s'écarte le moins de la saisie passe devant.
 */
export function proposerDesSaisies(
  { recherche, territoires }: DependancesDesPropositions,
  saisie: string,
  moteur: IdMoteur | 'tout',
): readonly SaisieProposee[] {
  const moteurs = interroges(moteur)
  const trouvees = moteurs.flatMap((id) =>
    recherche.suggerer(id, saisie, PROPOSITIONS).map((une) => ({ ...une, ...menantA(id, moteur, une) })),
  )
  const situees = seSitue(moteur)
    ? avecUnLieu(territoires, saisie, {
        chemin: moteur === 'tout' ? '/recherche' : `/${moteur}`,
        seComplete: trouvees.some(({ ecart }) => ecart < 2),
        estConnu: (mots) => moteurs.some((id) => recherche.suggerer(id, `${mots} `, 1).length > 0),
      })
    : []
  return partager([...situees, ...trouvees]).map(({ libelle, type, adresse }) => ({
    libelle,
    type,
    ...(adresse !== undefined && { adresse }),
  }))
}

function interroges(moteur: IdMoteur | 'tout'): readonly IdMoteur[] {
  if (moteur === 'tout') return IDS_CENTRALE
  return [moteur, ...(MOTEURS[moteur].suggereAussi ?? []).flatMap((id) => lireIdMoteur(id) ?? [])]
}

/** Un moteur qui en suit un autre nomme ce que cet autre peut chercher ; le reste se cherche chez lui. */
function menantA(id: IdMoteur, moteur: IdMoteur | 'tout', { libelle }: Suggestion) {
  if (moteur === 'tout' || id === moteur || MOTEURS[id].suit === moteur) return {}
  return { adresse: `/${id}?${new URLSearchParams({ q: libelle })}` }
}

const seSitue = (moteur: IdMoteur | 'tout'): boolean =>
  moteur === 'tout' || (aDesLieux(MOTEURS[moteur]) && MOTEURS[moteur].ignoreLeLieu !== true)

/** Sans redite, et sans qu'une nature n'en chasse une autre. */
function partager(candidates: readonly Candidate[]): readonly Candidate[] {
  const parCle = new Map<string, Candidate>()
  for (const une of candidates.toSorted(parEcart)) if (!parCle.has(une.cle)) parCle.set(une.cle, une)
  const natures = [...Map.groupBy(parCle.values(), ({ type }) => type).values()]
  const tours = Array.from({ length: PROPOSITIONS }, (_, tour) =>
    natures.flatMap((nature) => nature.slice(tour, tour + 1)).toSorted(parEcart),
  )
  return tours.flat().slice(0, PROPOSITIONS).toSorted(parEcart)
}

const parEcart = (a: Candidate, b: Candidate): number => a.ecart - b.ecart
