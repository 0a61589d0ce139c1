import { creerCatalogue, estFinanceeParRegion } from '../../../catalogue/back-office.ts'
import { codesDuNom } from '../metiers/appellations-du-rome.ts'
import type { MoteurDuPortail } from '../moteur-du-portail.ts'
import { type CarteFormation, carteFormation } from './carte.ts'
import { vueCarteFormation } from './carte.view.ts'
import { carteDuJour } from './carte-du-jour.ts'
import { champsFormations } from './champs.ts'
import { facettesFormations } from './facettes.ts'
import { filtresEnMotsFormations } from './filtres-en-mots.ts'
import type { FormationDuJour } from './formation-du-jour.ts'
import { occurrencesDeFormation } from './occurrences.ts'
import { sourceFormations } from './source.ts'

/** Les formations qui ont une session en cours ou à venir. */
export const formations: MoteurDuPortail<'formations', FormationDuJour, CarteFormation> = {
  id: 'formations',
  libelles: { singulier: 'formation', pluriel: 'formations', feminin: true },
  numero: ({ numero }) => numero,
  titre: ({ intitule }) => intitule,
  champs: champsFormations,
  facettes: facettesFormations,
  filtresEnMots: filtresEnMotsFormations,
  dates: { du: 'debut-du', au: 'debut-au', legende: 'Date de début', quoi: 'début' },
  occurrences: occurrencesDeFormation,
  occurrencesRequises: true,
  priorite: estFinanceeParRegion,
  codesDuNom,
  horsLieu: 'à distance',
  tris: [
    { id: 'pertinence', libelle: 'Pertinence', sansTexte: 'Prochaine session ouverte' },
    { id: 'prochaine-session', libelle: 'Prochaine session' },
    { id: 'distance', libelle: 'Distance' },
    { id: 'intitule', libelle: 'Intitulé, de A à Z' },
  ],
  carte: carteFormation,
  vueDeCarte: vueCarteFormation,
  carteDuJour,
  suggestions: ({ intitule, organisme }) => [
    { libelle: intitule, type: 'formation' },
    { libelle: organisme.nom, type: 'organisme' },
  ],
  suggereAussi: ['metiers', 'financements'],
  motsVides: ['formation', 'formations', 'stage', 'stages', 'cours'],
  icone: 'graduation-cap',
  question: 'Que voulez-vous apprendre ?',
  angle: 'dates, lieux, niveaux et financements',
  centrale: true,
  dansUnTexte: true,
  rss: true,
  voie: 'catalogue',
  duJour: true,
  source: (pool) => sourceFormations(creerCatalogue(pool)),
}
