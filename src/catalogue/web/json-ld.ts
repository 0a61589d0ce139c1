import type { ContexteDeRendu, Json } from '../../gabarit/index.ts'
import { type DateLheo, premierJour } from '../../kernel/date-lheo.ts'
import { type Jour, numeroDeJour } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { estVisible, etatSession } from '../domain/etat-session.ts'
import type { Action, Formation, Session } from '../domain/formation.ts'
import { dureeHeuresDAction } from '../domain/regles.ts'
import { type SessionSituee, situerSessions } from '../usecases/regrouper-actions.ts'
import type { VueFormation } from './fiche-formation.view.ts'
import type { VueOrganisme } from './fiche-organisme.view.ts'

/** Au-delà, la page ne montre plus toutes les sessions d'emblée. */
const INSTANCES_MAX = 20

/** Course et CourseInstance schema.org : rien qui ne se lise dans la fiche, rien d'inconnu. */
export function jsonLdFormation(
  { absolue }: ContexteDeRendu,
  formation: Formation,
  vue: VueFormation,
  aujourdhui: Jour,
): Json {
  const visibles = situerSessions(formation).filter(({ action, session }) =>
    estVisible(etatSession(action, session, aujourdhui)),
  )
  const certifications = formation.certifications.flatMap(({ rncp, rs }) => [
    ...(rncp === undefined ? [] : [`RNCP ${rncp}`]),
    ...(rs === undefined ? [] : [rs]),
  ])
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: vue.titre,
    description: vue.description,
    url: absolue(vue.chemin),
    provider: {
      '@type': 'EducationalOrganization',
      name: vue.organisme.nom,
      url: absolue(vue.organisme.chemin),
    },
    ...(certifications.length === 0 ? {} : { educationalCredentialAwarded: certifications }),
    ...offres(visibles.map(({ action }) => action)),
    ...(visibles.length === 0 ? {} : { hasCourseInstance: visibles.slice(0, INSTANCES_MAX).map(instance) }),
  }
}

/** dict-modalites-enseignement. */
const MODES: Readonly<Record<string, string>> = { '0': 'Onsite', '1': 'Blended', '2': 'Online' }

function instance({ action, session }: SessionSituee): Json {
  const { debut, fin } = session.periode
  const mode = MODES[action.modalitesEnseignement ?? '']
  return sansAbsents({
    '@type': 'CourseInstance',
    ...(debut.type === 'jour' ? { startDate: premierJour(debut) ?? '' } : {}),
    ...(fin.type === 'jour' && finitApres(debut, fin.jour) ? { endDate: fin.jour } : {}),
    courseMode: mode,
    ...volume(action),
    ...calendrier(action, session),
    ...lieu(action),
    ...offres([action]),
  })
}

/** Les heures que la fiche annonce, en durée ISO 8601. */
function volume(action: Action): Readonly<Record<string, Json>> {
  const heures = dureeHeuresDAction(action)
  return heures === undefined ? {} : { courseWorkload: enDuree(heures) }
}

/** Schedule schema.org : tant d'heures chaque semaine, et de semaines quand la session a ses deux jours. */
function calendrier({ dureeHebdo = 0 }: Action, { periode }: Session): Readonly<Record<string, Json>> {
  if (dureeHebdo === 0) return {}
  const semaines = nombreDeSemaines(periode)
  return {
    courseSchedule: {
      '@type': 'Schedule',
      repeatFrequency: 'Weekly',
      duration: enDuree(dureeHebdo),
      ...(semaines === undefined ? {} : { repeatCount: semaines }),
    },
  }
}

function nombreDeSemaines({ debut, fin }: Session['periode']): number | undefined {
  if (debut.type !== 'jour' || fin.type !== 'jour' || fin.jour < debut.jour) return undefined
  return Math.ceil((numeroDeJour(fin.jour) - numeroDeJour(debut.jour) + 1) / 7)
}

const enDuree = (heures: number): string => {
  const minutes = Math.round((heures % 1) * 60)
  return `PT${Math.floor(heures)}H${minutes === 0 ? '' : `${minutes}M`}`
}

const finitApres = (debut: DateLheo, fin: Jour): boolean => (premierJour(debut) ?? fin) <= fin

function lieu({ lieux }: Action): Readonly<Record<string, Json>> {
  const adresse = lieux[0]?.coordonnees.adresse
  if (adresse?.ville === undefined) return {}
  const { denomination, ville, codePostal, lignes } = adresse
  const rue = lignes.join(', ')
  return {
    location: sansAbsents({
      '@type': 'Place',
      name: denomination,
      address: sansAbsents({
        '@type': 'PostalAddress',
        ...(rue === '' ? {} : { streetAddress: rue }),
        postalCode: codePostal,
        addressLocality: ville,
      }),
    }),
  }
}

/** Une offre par prix annoncé, du moindre au plus élevé. */
function offres(actions: readonly Pick<Action, 'prixTotal'>[]): Readonly<Record<string, Json>> {
  const prix = [...new Set(actions.flatMap(({ prixTotal }) => prixTotal ?? []))].sort((a, b) => a - b)
  if (prix.length === 0) return {}
  return {
    offers: prix.map((price) => ({
      '@type': 'Offer',
      category: price === 0 ? 'Free' : 'Paid',
      price,
      priceCurrency: 'EUR',
    })),
  }
}

/** EducationalOrganization schema.org d'une fiche organisme. */
export function jsonLdOrganisme({ absolue }: ContexteDeRendu, vue: VueOrganisme): Json {
  const { telephones, courriels } = vue.siege
  const telephone = telephones[0]?.texte
  return sansAbsents({
    '@context': 'https://schema.org',
    '@type': 'EducationalOrganization',
    name: vue.nom,
    url: absolue(vue.chemin),
    legalName: vue.raisonSociale,
    address: vue.adresse?.lignes.join(', '),
    telephone,
    email: courriels[0],
  })
}
