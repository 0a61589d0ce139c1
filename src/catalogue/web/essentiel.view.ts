import type { Jour } from '../../kernel/jour.ts'
import { ecrireNombre, enEuros } from '../../kernel/nombre.ts'
import { libelleTable } from '../../referentiels/index.ts'
import type { Action, Formation } from '../domain/formation.ts'
import { dureeHeuresDAction } from '../domain/regles.ts'
import type { Formule } from '../usecases/regrouper-actions.ts'
import { lignesCertifications } from './certification.view.ts'
import { durees } from './duree.view.ts'
import { faitsEtiquetes, libelleCpf } from './etiquettes.view.ts'
import { prix } from './financement.view.ts'
import { avecAide, type Ligne, ligne } from './ligne.ts'
import { niveauDEntree, niveauDeSortie } from './niveau.view.ts'
import { enHeures } from './nombres.ts'

/** Ce qui décide, d'un coup d'œil : niveaux, durée, modalité, but, certification, coût. */
export function vueEssentiel(
  formation: Formation,
  formules: readonly Formule[],
  aujourdhui: Jour,
): readonly Ligne[] {
  const modeles = formules.map(({ modele }) => modele)
  const modalites = modeles.map(({ modalitesEnseignement }) =>
    libelleTable('modalites-enseignement', modalitesEnseignement ?? ''),
  )
  return [
    ...avecAide('niveaux', [
      ...ligne('Niveau d’entrée', niveauDEntree(formation)),
      ...ligne('Niveau de sortie', niveauDeSortie(formation)),
    ]),
    ...ligne('Durée', ...dureesDe(modeles)),
    ...ligne('Modalité', ...new Set(modalites)),
    ...avecAide('parcours', ligne('Parcours', libelleTable('type-parcours', formation.parcours ?? ''))),
    ...ligne('But', libelleTable('AIS', formation.objectifGeneral ?? '')),
    ...lignesCertifications(formation.certifications),
    ...ligne('Prix', ...prixDe(modeles)),
    ...avecAide('financement', ligne('Financement', ...financements(formation, aujourdhui))),
  ]
}

/** Une seule façon de suivre la formation : tout ; plusieurs : de la plus courte à la plus longue. */
function dureesDe(modeles: readonly Action[]): readonly string[] {
  const bornes = etendue(modeles.map(dureeHeuresDAction))
  if (bornes === undefined) return [...new Set(modeles.flatMap(durees))]
  return [`De ${ecrireNombre(bornes.min)} à ${enHeures(bornes.max)}`]
}

function prixDe(modeles: readonly Action[]): readonly string[] {
  const bornes = etendue(modeles.map(({ prixTotal }) => prixTotal))
  if (bornes === undefined) return [...new Set(modeles.flatMap(prix))]
  return [`De ${enEuros(bornes.min)} à ${enEuros(bornes.max)} TTC`]
}

/** Le plus petit et le plus grand ; rien s'ils sont égaux. */
function etendue(nombres: readonly (number | undefined)[]): { min: number; max: number } | undefined {
  const connus = nombres.filter((nombre) => nombre !== undefined)
  const bornes = { min: Math.min(...connus), max: Math.max(...connus) }
  return connus.length > 1 && bornes.min < bornes.max ? bornes : undefined
}

function financements(formation: Formation, aujourdhui: Jour): readonly string[] {
  const { region, cpf } = faitsEtiquetes(formation, aujourdhui)
  return [
    ...(region ? ['Financée par la Région'] : []),
    ...(cpf === undefined ? [] : [`${libelleCpf[cpf]}${SUITE_CPF[cpf]}`]),
  ]
}

const SUITE_CPF = {
  declaree: ', à confirmer sur Mon Compte Formation',
  'a-verifier': ' sur Mon Compte Formation',
} as const
