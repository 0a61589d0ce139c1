import type { Commune, RepertoireCommunes } from './commune.ts'
import { plierNom } from './nom-de-lieu.ts'

/** Les communes par code Insee et par code postal, sans rien de ce que demande une saisie : il se fait en un parcours. */
export function creerRepertoire(communes: readonly Commune[]): RepertoireCommunes {
  const parInsee = new Map(communes.map((commune) => [commune.insee, commune]))
  const parPostal = grouperParCodePostal(communes)
  const parNoms = new Map(
    communes.map((commune) => [`${commune.departement} ${plierNom(commune.nom)}`, commune]),
  )
  return {
    commune: (insee) => parInsee.get(communeDeArrondissement(insee)),
    parCodePostal: (codePostal) => parPostal.get(codePostal) ?? [],
    parNom: (nom, departement) => parNoms.get(`${departement} ${plierNom(sansCedex(nom))}`),
  }
}

const sansCedex = (nom: string): string =>
  nom.replace(/\s+c[eé]dex\b.*$/i, '').replace(/\s+\d{1,2}(?:er?|e|ème)?$/i, '')

/** Paris (751xx), Lyon (6938x) et Marseille (132xx) : le code d'un arrondissement devient celui de la commune. */
export function communeDeArrondissement(insee: string): string {
  if (/^751\d\d$/.test(insee)) return '75056'
  if (/^6938\d$/.test(insee)) return '69123'
  return /^132[01]\d$/.test(insee) ? '13055' : insee
}

function grouperParCodePostal(communes: readonly Commune[]): ReadonlyMap<string, readonly Commune[]> {
  const groupes = new Map<string, Commune[]>()
  for (const commune of [...communes].sort((a, b) => b.population - a.population)) {
    for (const codePostal of commune.codesPostaux) {
      const groupe = groupes.get(codePostal)
      if (groupe === undefined) groupes.set(codePostal, [commune])
      else groupe.push(commune)
    }
  }
  return groupes
}
