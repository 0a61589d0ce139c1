import { ecrireDateLheo } from '../../../../kernel/date-lheo.ts'
import type { BlocsCompetences, Cycle, Periode, Recrutement, Session } from '../../../domain/formation.ts'
import { NON_RENSEIGNE } from '../lecture/elements.ts'
import { ecrireReference } from './codes.ts'
import { ecrireAdresse, ecrireAdresseExigee, ecrireContacts, liste } from './coordonnees.ts'
import { extrasSession } from './extras.ts'
import { avecNumero } from './organisme.ts'
import { booleen, element, feuille, feuilles, noeuds } from './xml.ts'

/** dict-etat-recrutement. */
const ETATS_RECRUTEMENT = { ouvert: '1', ferme: '2', suspendu: '3' } as const

export function ecrireSession(session: Session): string {
  const { recrutement, periodeInscription } = session
  return element('session', avecNumero(session), [
    ecrirePeriode(session.periode),
    element('adresse-inscription', {}, [ecrireAdresseExigee(session.adresseInscription)]),
    feuille('modalites-inscription', session.modalitesInscription),
    periodeInscription && element('periode-inscription', {}, [ecrirePeriode(periodeInscription)]),
    feuille('etat-recrutement', recrutement && ETATS_RECRUTEMENT[recrutement]),
    session.recrutements.map(ecrireRecrutement),
    liste('url-session', 'urlweb', session.urls),
    ecrireContacts('contact-session', session.contacts, false),
    session.certifications.map(ecrireReference),
    session.blocsCompetences.map(ecrireBlocs),
    session.cycles.map(ecrireCycle),
    noeuds(extrasSession(session)),
  ])
}

/** Une action sans session en reçoit une, que le schéma exige et que la lecture ignore. */
export function ecrireSessionExigee(): string {
  return element('session', { info: NON_RENSEIGNE }, [
    ecrirePeriode({ debut: { type: 'inconnue' }, fin: { type: 'inconnue' } }),
    element('adresse-inscription', {}, [ecrireAdresseExigee(undefined)]),
  ])
}

function ecrirePeriode({ debut, fin }: Periode): string {
  return element('periode', {}, [
    feuille('debut', ecrireDateLheo(debut, 'debut')),
    feuille('fin', ecrireDateLheo(fin, 'fin')),
  ])
}

function ecrireRecrutement(recrutement: Recrutement): string {
  return element('recrutement', recrutement.attributs, [
    feuille('modalite-recrutement', recrutement.modalite),
    feuille('code-perimetre-recrutement', recrutement.perimetre),
    feuille('infos-perimetre-recrutement', recrutement.infosPerimetre),
    booleen('a-distance', recrutement.aDistance),
    recrutement.adresse && ecrireAdresse(recrutement.adresse),
    feuille('urlweb', recrutement.url),
    feuille('nb-places', recrutement.places),
    recrutement.periode && ecrirePeriode(recrutement.periode),
    feuille('heure-debut', recrutement.heureDebut),
    feuille('heure-fin', recrutement.heureFin),
    feuille('commentaire', recrutement.commentaire),
    noeuds(recrutement.extras),
  ])
}

function ecrireBlocs({ validation, certification, blocs, extras }: BlocsCompetences): string {
  return element('blocs-competences', {}, [
    feuille('validation-blocs', validation),
    ecrireReference(certification),
    blocs.map(({ libelle, code }) =>
      element('bloc-competences', {}, [feuille('libelle-bloc', libelle), feuille('code-bloc', code)]),
    ),
    noeuds(extras),
  ])
}

function ecrireCycle(cycle: Cycle): string {
  const { alternance } = cycle
  return element('cycle', {}, [
    feuille('type-cycle', cycle.type),
    feuilles('annee-cycle', cycle.annees),
    feuille('effectif-minimal', cycle.effectifMinimal),
    feuille('capacite-simultanee', cycle.capaciteSimultanee),
    feuille('capacite-cumulee', cycle.capaciteCumulee),
    alternance &&
      element('alternance', {}, [
        feuille('type-alternance', alternance.type),
        ecrireRythme(alternance.rythme),
      ]),
    noeuds(cycle.extras),
  ])
}

function ecrireRythme(rythme: NonNullable<Cycle['alternance']>['rythme']): string | undefined {
  if (rythme === undefined) return undefined
  return element('rythme-alternance', {}, [
    feuille('unite-rythme-alternance', rythme.unite),
    feuille('unites-entreprise', rythme.entreprise),
    feuille('unites-centre', rythme.centre),
  ])
}
