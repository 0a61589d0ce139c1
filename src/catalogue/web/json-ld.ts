import type { ContexteDeRendu, Json } from '../../gabarit/index.ts'
import { type DateLheo, premierJour } from '../../kernel/date-lheo.ts'
import type { Jour } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { estVisible, etatSession } from '../domain/etat-session.ts'
import type { Action, Formation } from '../domain/formation.ts'
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
    ...lieu(action),
    ...offre(action),
  })
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

function offre({ prixTotal }: Action): Readonly<Record<string, Json>> {
  if (prixTotal === undefined) return {}
  return {
    offers: {
      '@type': 'Offer',
      category: prixTotal === 0 ? 'Free' : 'Paid',
      price: prixTotal,
      priceCurrency: 'EUR',
    },
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
