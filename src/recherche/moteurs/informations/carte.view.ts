import { jourEnLettres, lireJour } from '../../../kernel/jour.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type { Resultat } from '../../domain/reponse.ts'
import { distanceLisible, expliquer, pointDe, type VueCarte } from '../../web/carte-de-resultat.view.ts'
import type { CarteInformation } from './carte.ts'

export function vueCarteInformation(resultat: Resultat<CarteInformation>): VueCarte {
  const { carte, distanceKm } = resultat
  const { titre, resume, chemin, type, quand, ou, datePublication, annulee } = carte
  const publieeLe = datePublication === undefined ? undefined : lireJour(datePublication)
  const lieu = distanceKm === undefined ? ou : `${ou ?? ''}, ${distanceLisible(distanceKm)}`
  return sansAbsents({
    href: chemin,
    titre,
    resume: resume === '' ? undefined : resume,
    faits: [
      ...(quand === undefined ? [] : [{ icone: 'calendar-days', nature: 'Date', contenu: quand } as const]),
      ...(ou === undefined ? [] : [{ icone: 'map-pin', nature: 'Lieu', contenu: lieu ?? ou } as const]),
      ...(publieeLe === undefined
        ? []
        : [
            {
              icone: 'calendar-days',
              nature: 'Publiée le',
              contenu: jourEnLettres(publieeLe),
            } as const,
          ]),
    ],
    etiquettes: [
      ...(annulee ? [{ libelle: 'Annulée', ton: 'attention' } as const] : []),
      { libelle: type, ton: 'neutre' },
    ],
    region: false,
    publieeLe: datePublication,
    ...pointDe(carte),
    explication: expliquer(resultat),
  })
}
