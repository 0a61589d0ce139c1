import type { Adresse, Formation, LieuFormation } from '../../catalogue/index.ts'
import type { Commune, Territoires } from '../../referentiels/index.ts'

type Repertoire = Pick<Territoires, 'commune' | 'parCodePostal'>

/** La formation, ses lieux complétés : sans coordonnées dans le flux, un lieu prend celles de sa commune. */
export function situerFormation(formation: Formation, territoires: Repertoire): Formation {
  const actions = formation.actions.map((action) => ({
    ...action,
    lieux: action.lieux.map((lieu) => situerLieu(lieu, territoires)),
  }))
  return { ...formation, actions }
}

/** L'adresse complétée par sa commune : position, code Insee, département. */
export function situerAdresse(adresse: Adresse, territoires: Repertoire): Adresse {
  const commune = communeDe(adresse, territoires)
  if (commune === undefined) return adresse
  const {
    position = commune.position,
    codeInsee = commune.insee,
    departement = commune.departement,
  } = adresse
  return { ...adresse, codeInsee, departement, ...(position === undefined ? {} : { position }) }
}

function situerLieu(lieu: LieuFormation, territoires: Repertoire): LieuFormation {
  const { adresse } = lieu.coordonnees
  if (adresse === undefined) return lieu
  return { ...lieu, coordonnees: { ...lieu.coordonnees, adresse: situerAdresse(adresse, territoires) } }
}

/** La commune du code Insee ; sinon celle du code postal, la plus peuplée quand plusieurs le partagent. */
function communeDe(adresse: Adresse, territoires: Repertoire): Commune | undefined {
  const parInsee = adresse.codeInsee === undefined ? undefined : territoires.commune(adresse.codeInsee)
  return parInsee ?? territoires.parCodePostal(adresse.codePostal ?? '')[0]
}
