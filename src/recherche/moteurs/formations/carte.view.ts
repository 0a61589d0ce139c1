import {
  cheminFormation,
  datesEnBref,
  niveauxEnBref,
  vuesEtiquettes,
} from '../../../catalogue/back-office.ts'
import type { Jour } from '../../../kernel/jour.ts'
import { denombrer, ecrireNombre } from '../../../kernel/nombre.ts'
import { libelleNiveauCourt } from '../../../referentiels/index.ts'
import type { Resultat } from '../../domain/reponse.ts'
import {
  communeLisible,
  distanceLisible,
  expliquer,
  pointDe,
  type VueCarte,
} from '../../web/carte-de-resultat.view.ts'
import { type CarteFormation, periodeDe, type SessionCarte } from './carte.ts'

export function vueCarteFormation(resultat: Resultat<CarteFormation>, aujourdhui: Jour): VueCarte {
  const { carte } = resultat
  const lieu = lieuLisible(resultat)
  const duree = carte.dureeHeures
  const niveaux = niveauxEnBref(carte.niveauEntree, carte.etiquettes.niveauSortie)
  return {
    href: cheminFormation(carte.numero, carte.intitule),
    titre: carte.intitule,
    sousTitre: carte.organisme,
    faits: [
      ...(lieu === '' ? [] : [{ icone: 'map-pin', nature: 'Lieu', contenu: lieu } as const]),
      { icone: 'calendar-days', nature: 'Prochaine session', contenu: sessions(carte, aujourdhui) },
      ...(duree === undefined
        ? []
        : [{ icone: 'clock', nature: 'Durée', contenu: `${ecrireNombre(duree)}\u00a0h` } as const]),
      { icone: 'award', nature: 'Niveaux', contenu: niveaux },
    ],
    etiquettes: etiquettes(carte),
    region: carte.etiquettes.region,
    ...pointDe(carte),
    explication: expliquer(resultat),
  }
}

function lieuLisible({ carte, distanceKm }: Resultat<CarteFormation>): string {
  const commune = communeLisible(carte)
  const { autresLieux } = carte
  const autres = autresLieux === 0 ? '' : ` et ${denombrer(autresLieux, 'autre lieu', 'autres lieux')}`
  const distance = distanceKm === undefined ? '' : `, ${distanceLisible(distanceKm)}`
  return commune === '' ? distance.slice(2) : `${commune}${autres}${distance}`
}

function sessions({ prochaineSession, nombreSessions }: CarteFormation, aujourdhui: Jour): string {
  const suite = nombreSessions > 1 ? ` (${nombreSessions} sessions)` : ''
  return `${datesDeSession(prochaineSession, aujourdhui)}${suite}`
}

/** « Entrée possible à tout moment », « Du 4 janvier au 12 juin 2027 », « En cours, jusqu'au 12 juin 2027 ». */
export const datesDeSession = (session: SessionCarte, aujourdhui: Jour): string =>
  datesEnBref({ periode: periodeDe(session), permanente: session.permanente }, aujourdhui)

const RECRUTEMENTS = { ferme: 'Complet', suspendu: 'Inscriptions suspendues' } as const

function etiquettes({ etiquettes: faits, prochaineSession }: CarteFormation): VueCarte['etiquettes'] {
  const { niveauSortie, ...autres } = faits
  const niveau =
    niveauSortie === undefined || niveauSortie === '0' ? undefined : libelleNiveauCourt(niveauSortie)
  const { recrutement } = prochaineSession
  const fermee = recrutement === 'ferme' || recrutement === 'suspendu'
  return [
    ...vuesEtiquettes({ ...autres, niveauSortie: niveau }),
    ...(fermee ? [{ libelle: RECRUTEMENTS[recrutement], ton: 'attention' } as const] : []),
  ]
}
