import type { Alea } from './alea.ts'
import type { Sujet } from './textes.ts'
import { element } from './xml.ts'

/** Vie pratique : présente une fois sur deux, comme dans les flux. */
export function pratique(alea: Alea): string {
  const restauration = alea.chance(0.4)
    ? element(
        'restauration',
        alea.choisir(['Self sur place', 'Salle équipée pour déjeuner', 'Restaurants à proximité']),
      )
    : ''
  const hebergement = alea.chance(0.25)
    ? element(
        'hebergement',
        alea.choisir(['Internat', 'Foyer de jeunes travailleurs à proximité', 'Pas d’hébergement sur place']),
      )
    : ''
  const transport = alea.chance(0.35)
    ? element(
        'transport',
        alea.choisir(['Bus lignes 3 et 12, arrêt Lycée', 'Gare à 10 minutes à pied', 'Parking gratuit']),
      )
    : ''
  const handicap = alea.chance(0.6)
    ? element(
        'acces-handicapes',
        alea.choisir(['Oui', 'Oui', 'Accès handicapé possible', 'Nous consulter', 'Non']),
      )
    : ''
  return (
    restauration +
    hebergement +
    transport +
    handicap +
    element('langue-formation', alea.chance(0.3) ? 'fr' : '')
  )
}

/** Au programme s'ajoutent, au plus, le positionnement et le suivi. */
const PART_DU_SUIVI = 0.1

/** Heures en centre et en entreprise, prix avec ou sans virgule ; tout peut manquer. */
export function prixEtDuree(alea: Alea, { genre }: Sujet, programme: number): string {
  const centre = alea.entier(programme, Math.round(programme * (1 + PART_DU_SUIVI)))
  const entreprise = genre.heures[1] > 300 && alea.chance(0.7) ? alea.entier(35, 600) : 0
  const horaire = genre.prixHoraire * (0.7 + alea.reel() * 0.8)
  const prix = alea.chance(0.55)
    ? `<prix-horaire-TTC>${decimal(horaire)}</prix-horaire-TTC><prix-total-TTC>${decimal(horaire * centre)}</prix-total-TTC>`
    : ''
  const indicative = alea.chance(0.3)
    ? element(
        'duree-indicative',
        centre > 300 ? `${Math.ceil(centre / 140)} mois` : `${Math.ceil(centre / 7)} jours`,
      )
    : ''
  const heures = alea.chance(0.85)
    ? `<nombre-heures-centre>${centre}</nombre-heures-centre><nombre-heures-entreprise>${entreprise}</nombre-heures-entreprise><nombre-heures-total>${centre + entreprise}</nombre-heures-total>`
    : ''
  const restants = alea.chance(0.1)
    ? '<frais-restants>Tenue professionnelle à la charge du stagiaire</frais-restants>'
    : ''
  return restants + prix + indicative + heures
}

const decimal = (euros: number) => euros.toFixed(2).replace('.', ',')
