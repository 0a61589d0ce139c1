import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import { retrouverCommune } from '../../../../referentiels/index.ts'
import type { Adresse, Enseignement, Financeur, LieuFormation } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { estEtranger } from './adresse.ts'
import { booleen, code, entier, texte } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { lireCoordonnees } from './coordonnees.ts'
import { attributsDe, enfants } from './elements.ts'
import { lireExtras } from './extras.ts'
import { programmeFinanceur } from './extras-interpretes.ts'
import { lireSiret, lireUai } from './identifiants.ts'

export function lireLieu(contexte: Contexte, element: Element): LieuFormation {
  const coordonnees = lireCoordonnees(contexte, element)
  const adresse = coordonnees.adresse
  if (adresse !== undefined && adresse.position === undefined) {
    signaler(contexte, 'geolocalisation-absente', { element, valeur: adresse.ville ?? '' })
    signalerIntrouvable(contexte, element, adresse)
  }
  return sansAbsents({
    attributs: attributsDe(element),
    siret: lireSiret(contexte, element, 'SIRET-lieu-formation'),
    uai: lireUai(contexte, element, 'code-UAI-lieu-formation'),
    coordonnees,
    extras: lireExtras(element, contexte.prefixes),
  })
}

function signalerIntrouvable({ communes, ...contexte }: Contexte, element: Element, adresse: Adresse): void {
  if (communes === undefined || estEtranger(adresse.pays)) return
  if (retrouverCommune(adresse, communes) !== undefined) return
  const { codePostal, ville, departement } = adresse
  const valeur = [codePostal, ville, departement].filter(Boolean).join(' ')
  signaler(contexte, 'lieu-introuvable', { element, valeur })
}

export function lireFinanceurs(contexte: Contexte, action: Element): readonly Financeur[] {
  return enfants(action, 'organisme-financeur').flatMap((element) => {
    const financeur = code(contexte, element, ['code-financeur', 'financeurs'])
    if (financeur === undefined) return []
    const extras = lireExtras(element, contexte.prefixes)
    return [
      sansAbsents({
        attributs: attributsDe(element),
        code: financeur,
        places: entier(contexte, element, 'nb-places-financees'),
        programme: programmeFinanceur(extras),
        extras,
      }),
    ]
  })
}

export function lireEnseignements(contexte: Contexte, action: Element): readonly Enseignement[] {
  return enfants(action, 'enseignement').flatMap((element) => {
    const libelle = texte(contexte, element, 'libelle-enseignement')
    const type = code(contexte, element, ['type-enseignement', 'type-enseignement'])
    if (libelle === undefined || type === undefined) return []
    const obligatoire = booleen(contexte, element, 'obligatoire') === true
    const commentaire = texte(contexte, element, 'commentaire')
    return [
      sansAbsents({
        libelle,
        type,
        obligatoire,
        commentaire,
        extras: lireExtras(element, contexte.prefixes),
      }),
    ]
  })
}
