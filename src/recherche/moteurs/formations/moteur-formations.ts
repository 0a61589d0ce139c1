import { estFinanceeParRegion, type Formation } from '../../../catalogue/index.ts'
import type { Moteur } from '../../domain/moteur.ts'
import type { CarteFormation } from '../cartes.ts'
import { carteFormation } from './carte.ts'
import { carteDuJour } from './carte-du-jour.ts'
import { champsFormations } from './champs.ts'
import { facettesFormations } from './facettes.ts'
import { occurrencesDeFormation } from './occurrences.ts'

/** Les formations qui ont une session en cours ou à venir. */
export const moteurFormations = {
  id: 'formations',
  libelles: { singulier: 'formation', pluriel: 'formations', feminin: true },
  numero: ({ numero }) => numero,
  titre: ({ intitule }) => intitule,
  champs: champsFormations,
  facettes: facettesFormations,
  dates: { du: 'debut-du', au: 'debut-au', legende: 'Date de début', quoi: 'début' },
  occurrences: occurrencesDeFormation,
  occurrencesRequises: true,
  priorite: estFinanceeParRegion,
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'prochaine-session', libelle: 'Prochaine session' },
    { id: 'distance', libelle: 'Distance' },
    { id: 'intitule', libelle: 'Intitulé, de A à Z' },
  ],
  carte: carteFormation,
  carteDuJour,
  suggestions: ({ intitule, organisme }) => [
    { libelle: intitule, type: 'formation' },
    { libelle: organisme.nom, type: 'organisme' },
  ],
  motsVides: ['formation', 'formations', 'stage', 'stages', 'cours'],
} as const satisfies Moteur<Formation, CarteFormation>
