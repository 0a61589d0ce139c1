import type { Adresse, Coordonnees, Formation } from '../../catalogue/back-office.ts'
import { distanceKm } from '../../kernel/distance.ts'
import type { Commune, RepertoireCommunes } from '../../referentiels/index.ts'
import { departementDAdresse } from './departement-d-adresse.ts'

/** La formation, ses lieux complétés : sans coordonnées dans le flux, un lieu prend celles de sa commune. */
export function situerFormation(formation: Formation, communes: RepertoireCommunes): Formation {
  const actions = formation.actions.map((action) => ({
    ...action,
    lieux: action.lieux.map((lieu) => situer(lieu, communes)),
  }))
  return { ...formation, actions }
}

/** Un lieu, ou un siège, son adresse complétée par sa commune. */
export function situer<Situe extends { readonly coordonnees: Coordonnees }>(
  lieu: Situe,
  communes: RepertoireCommunes,
): Situe {
  const { adresse } = lieu.coordonnees
  if (adresse === undefined) return lieu
  return { ...lieu, coordonnees: { ...lieu.coordonnees, adresse: situerAdresse(adresse, communes) } }
}

/** Position, code Insee, département. */
function situerAdresse(adresse: Adresse, communes: RepertoireCommunes): Adresse {
  const commune = communeDe(adresse, communes)
  if (commune === undefined) return adresse
  const { codeInsee = commune.insee, departement = commune.departement } = adresse
  const position = estPresDe(commune, adresse.position) ? adresse.position : commune.position
  return { ...adresse, codeInsee, departement, ...(position === undefined ? {} : { position }) }
}

/** Au-delà, ce ne sont pas les coordonnées d'un lieu de cette commune ; en Guyane, les communes sont plus grandes. */
const ECART_MAXIMAL_KM = 50

function estPresDe(commune: Commune, position: Adresse['position']): boolean {
  if (position === undefined || commune.position === undefined) return position !== undefined
  return commune.departement === '973' || distanceKm(commune.position, position) <= ECART_MAXIMAL_KM
}

/**
 * La commune du code Insee ; sinon celle que la ville nomme dans le département (un code postal CEDEX n'est celui d'aucune) ;
 * sinon celle du code postal, la plus peuplée quand plusieurs le partagent.
 */
function communeDe(adresse: Adresse, communes: RepertoireCommunes): Commune | undefined {
  const parInsee = adresse.codeInsee === undefined ? undefined : communes.commune(adresse.codeInsee)
  if (parInsee !== undefined) return parInsee
  const departement = departementDAdresse(adresse)
  const nommee =
    adresse.ville === undefined || departement === undefined
      ? undefined
      : communes.parNom(adresse.ville, departement)
  return nommee ?? communes.parCodePostal(adresse.codePostal ?? '')[0]
}
