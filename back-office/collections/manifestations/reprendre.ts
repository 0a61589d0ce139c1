import type { Manifestation } from '../../../src/contenu/agenda/domain/manifestation.ts'
import { instantDeParis, instantDuJour } from '../../champs/dates.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'

type Saisie = SaisieDe<'manifestations'>

const FUSEAU = 'Europe/Paris'

/** La saisie d'une manifestation publiée. */
export function reprendre(manifestation: Manifestation, corps: Saisie['corps']): Saisie {
  const { id, titre, resume, type, profils, themes, enLigne, annulee, debut, fin } = manifestation
  const { lienEnLigne, organisateur, inscription, contact, accessibilite, lieu } = manifestation
  const journeesEntieres = !debut.includes('T')
  const lire = journeesEntieres ? instantDuJour : instantDeParis
  return {
    identifiant: id,
    titre,
    resume,
    corps,
    type,
    journeesEntieres,
    debut: lire(debut),
    debut_tz: FUSEAU,
    fin: lire(fin),
    fin_tz: FUSEAU,
    profils: [...profils],
    themes: [...themes],
    enLigne,
    annulee,
    ...renseignes({ lienEnLigne, organisateur, inscription, contact, accessibilite }),
    ...renseignes({ lieu: reprendreLieu(lieu), tarif: tarifDe(manifestation) }),
  }
}

const tarifDe = ({ gratuit }: Manifestation) =>
  gratuit === undefined ? undefined : gratuit ? ('gratuit' as const) : ('payant' as const)

/** Le département se déduit du code Insee. */
function reprendreLieu(lieu: Manifestation['lieu']): Saisie['lieu'] {
  if (lieu === undefined) return undefined
  const { nom, commune, adresse, codePostal, codeInsee, latitude, longitude } = lieu
  return { nom, commune, ...renseignes({ adresse, codePostal, codeInsee, latitude, longitude }) }
}
