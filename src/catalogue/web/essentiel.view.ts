import { libelleTable } from '../../referentiels/index.ts'
import type { Formation } from '../domain/formation.ts'
import type { Parcours } from '../usecases/regrouper-actions.ts'
import { lignesCertifications } from './certification.view.ts'
import { durees } from './duree.view.ts'
import { faitsEtiquetes } from './etiquettes.view.ts'
import { prix } from './financement.view.ts'
import { type Ligne, ligne } from './ligne.ts'
import { niveauDEntree, niveauDeSortie } from './niveau.view.ts'

/** Ce qui décide, d'un coup d'œil : niveaux, durée, modalité, but, certification, coût. */
export function vueEssentiel(formation: Formation, parcours: readonly Parcours[]): readonly Ligne[] {
  const modeles = parcours.map(({ modele }) => modele)
  const modalites = modeles.map(({ modalitesEnseignement }) =>
    libelleTable('modalites-enseignement', modalitesEnseignement ?? ''),
  )
  return [
    ...ligne('Niveau d’entrée', niveauDEntree(formation)),
    ...ligne('Niveau de sortie', niveauDeSortie(formation)),
    ...ligne('Durée', ...new Set(modeles.flatMap(durees))),
    ...ligne('Modalité', ...new Set(modalites)),
    ...ligne('Parcours', libelleTable('type-parcours', formation.parcours ?? '')),
    ...ligne('But', libelleTable('AIS', formation.objectifGeneral ?? '')),
    ...lignesCertifications(formation.certifications),
    ...ligne('Prix', ...new Set(modeles.flatMap(prix))),
    ...ligne('Financement', ...financements(formation)),
  ]
}

function financements(formation: Formation): readonly string[] {
  const { region, cpf } = faitsEtiquetes(formation)
  return [...(region ? ['Financée par la Région'] : []), ...(cpf ? ['Éligible au CPF'] : [])]
}
