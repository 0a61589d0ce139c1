import type { Commune, RepertoireCommunes } from './commune.ts'
import { plierNom, plierNomDeCommune, prolonge, suiteDe } from './nom-de-lieu.ts'

/** Les communes par code Insee et par code postal, sans rien de ce que demande une saisie : il se fait en un parcours. */
export function creerRepertoire(
  communes: readonly Commune[],
  regionPreferee: string | undefined = undefined,
): RepertoireCommunes {
  const parInsee = new Map(communes.map((commune) => [commune.insee, commune]))
  const parPostal = grouperParCodePostal(communes)
  const nommees = communes.map((commune) => ({ commune, nom: plierNom(commune.nom) }))
  const parNoms = Map.groupBy(nommees, ({ nom }) => nom)
  const parDepartement = Map.groupBy(nommees, ({ commune }) => commune.departement)
  const deCeNom = (nom: string) => (parNoms.get(nom) ?? []).map(({ commune }) => commune)
  return {
    regionPreferee,
    commune: (insee) => parInsee.get(communeDeArrondissement(insee)),
    parCodePostal: (codePostal) => parPostal.get(codePostal) ?? [],
    nommees: (ville) => deCeNom(plierNomDeCommune(ville)),
    parNom(ville, departement) {
      const nom = plierNomDeCommune(ville)
      const exacte = deCeNom(nom).find((commune) => commune.departement === departement)
      return exacte ?? seuleApprochante(nom, parDepartement.get(departement) ?? [])
    },
  }
}

interface CommuneNommee {
  readonly commune: Commune
  readonly nom: string
}

/** « Labège Innopole » est Labège, « Castanet » est Castanet-Tolosan, quand aucune autre commune ne commence ainsi. */
function seuleApprochante(nom: string, voisines: readonly CommuneNommee[]): Commune | undefined {
  const debuts = voisines.filter((voisine) => prolonge(nom, voisine.nom))
  const debut = debuts.toSorted((a, b) => b.nom.length - a.nom.length)[0]
  const racine = debut?.nom ?? nom
  const [seule, autre] = voisines.filter((voisine) => suiteDe(voisine.nom, racine) !== undefined)
  if (debut !== undefined) return seule === undefined ? debut.commune : undefined
  return autre === undefined ? seule?.commune : undefined
}

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
