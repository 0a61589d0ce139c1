import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type { Recrutement } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { lireAdresse } from './adresse.ts'
import { booleen, code, entier, texte } from './champs.ts'
import type { Contexte } from './contexte.ts'
import { lirePeriode } from './dates.ts'
import { attributsDe, enfant } from './elements.ts'
import { lireExtras } from './extras.ts'
import { lireAdresseWeb } from './sites.ts'

const MODALITE_INCONNUE = '0'

/** Événement de recrutement d'une session (LHÉO 2.3). */
export function lireRecrutement(contexte: Contexte, element: Element): Recrutement {
  const urlweb = enfant(element, 'urlweb')
  return sansAbsents({
    attributs: attributsDe(element),
    modalite: code(contexte, element, ['modalite-recrutement', 'modalite-recrutement']) ?? MODALITE_INCONNUE,
    perimetre: code(contexte, element, ['code-perimetre-recrutement', 'perimetre-recrutement']),
    infosPerimetre: texte(contexte, element, 'infos-perimetre-recrutement'),
    aDistance: booleen(contexte, element, 'a-distance'),
    adresse: lireAdresse(contexte, element),
    url: urlweb === undefined ? undefined : lireAdresseWeb(contexte, urlweb),
    places: entier(contexte, element, 'nb-places'),
    periode: enfant(element, 'periode') === undefined ? undefined : lirePeriode(contexte, element),
    heureDebut: texte(contexte, element, 'heure-debut'),
    heureFin: texte(contexte, element, 'heure-fin'),
    commentaire: texte(contexte, element, 'commentaire'),
    extras: lireExtras(element, contexte.prefixes),
  })
}
