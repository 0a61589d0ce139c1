import type { Adresse, Coordonnees, Formation } from '../../catalogue/back-office.ts'
import { estPresDeLaCommune, type RepertoireCommunes, retrouverCommune } from '../../referentiels/index.ts'

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
  const commune = retrouverCommune(adresse, communes)?.commune
  if (commune === undefined) return adresse
  const { codeInsee = commune.insee, departement = commune.departement } = adresse
  const ecrite = adresse.position
  const position = ecrite && estPresDeLaCommune(commune, ecrite) ? ecrite : commune.position
  return { ...adresse, codeInsee, departement, ...(position === undefined ? {} : { position }) }
}
