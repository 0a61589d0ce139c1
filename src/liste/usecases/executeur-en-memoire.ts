import type { Declaration, FacetteDeclaree } from '../domain/declaration.ts'
import type { Executeur, FacetteComptee } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'

/** Une liste assez courte pour être relue à chaque demande. */
export interface ListeEnMemoire<Objet> extends Declaration {
  readonly facettes: readonly FacetteEnMemoire<Objet>[]
  /** Ce que la requête demande hors des facettes ; absent : rien. */
  readonly retenir?: (objet: Objet, requete: Requete) => boolean
  readonly comparer: (a: Objet, b: Objet, requete: Requete) => number
}

export interface FacetteEnMemoire<Objet> extends FacetteDeclaree {
  /** Toutes les valeurs possibles, dans l'ordre où les montrer. */
  readonly ordre: readonly string[]
  readonly valeurs: (objet: Objet) => readonly string[]
}

/** Une facette dont les valeurs sont les clés d'un vocabulaire, montrées dans son ordre. */
export function facetteDe<Objet>(
  id: string,
  libelle: string,
  libelles: Readonly<Record<string, string>>,
  valeurs: (objet: Objet) => readonly string[],
): FacetteEnMemoire<Objet> {
  return {
    id,
    libelle,
    libelleValeur: (valeur) => libelles[valeur] ?? valeur,
    ordre: Object.keys(libelles),
    valeurs,
  }
}

/** Les objets qui répondent à la requête, dans l'ordre où les montrer, toutes pages confondues. */
export function trouverTout<Objet>(
  liste: ListeEnMemoire<Objet>,
  objets: readonly Objet[],
  requete: Requete,
): readonly Objet[] {
  return objets
    .filter((objet) => retenu(liste, objet, requete) && manquees(liste, objet, requete).length === 0)
    .toSorted((a, b) => liste.comparer(a, b, requete))
}

/** Facettes disjonctives et nombres exacts, comptés en relisant toute la liste. */
export function executeurEnMemoire<Objet>(
  liste: ListeEnMemoire<Objet>,
  objets: readonly Objet[],
): Executeur<Objet> {
  const trouver = (requete: Requete) => {
    const trouves = trouverTout(liste, objets, requete)
    const debut = (requete.page - 1) * requete.parPage
    return { total: trouves.length, resultats: trouves.slice(debut, debut + requete.parPage) }
  }
  return {
    trouver,
    rechercher: (requete) => ({ ...trouver(requete), facettes: compterFacettes(liste, objets, requete) }),
    compter: (requete) => trouverTout(liste, objets, requete).length,
  }
}

const retenu = <Objet>({ retenir }: ListeEnMemoire<Objet>, objet: Objet, requete: Requete): boolean =>
  retenir?.(objet, requete) ?? true

/** Les facettes cochées dont l'objet n'a aucune des valeurs. */
function manquees<Objet>({ facettes }: ListeEnMemoire<Objet>, objet: Objet, requete: Requete) {
  return facettes.filter(({ id, valeurs }) => {
    const cochees = requete.facettes[id] ?? []
    return cochees.length > 0 && !valeurs(objet).some((valeur) => cochees.includes(valeur))
  })
}

/** Un objet compte dans une facette s'il répond à toutes les autres ; une valeur cochée est montrée même si elle vaut zéro. */
function compterFacettes<Objet>(
  liste: ListeEnMemoire<Objet>,
  objets: readonly Objet[],
  requete: Requete,
): readonly FacetteComptee[] {
  const nombres = new Map(liste.facettes.map(({ id }) => [id, new Map<string, number>()]))
  for (const objet of objets) {
    if (!retenu(liste, objet, requete)) continue
    const refus = manquees(liste, objet, requete)
    if (refus.length > 1) continue
    for (const { id, valeurs } of refus.length === 0 ? liste.facettes : refus) {
      const comptes = nombres.get(id)
      for (const valeur of new Set(valeurs(objet))) comptes?.set(valeur, (comptes.get(valeur) ?? 0) + 1)
    }
  }
  return liste.facettes.map(({ id, libelle, libelleValeur, ordre }) => ({
    id,
    libelle,
    valeurs: ordre
      .map((valeur) => ({
        valeur,
        libelle: libelleValeur(valeur),
        nombre: nombres.get(id)?.get(valeur) ?? 0,
        cochee: requete.facettes[id]?.includes(valeur) ?? false,
      }))
      .filter(({ nombre, cochee }) => nombre > 0 || cochee),
  }))
}
