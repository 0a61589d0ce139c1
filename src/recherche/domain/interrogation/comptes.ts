import type { EtatDuJour } from '../structure/etat-du-jour.ts'
import type { GroupeFacettes, IndexMoteur } from '../structure/index-moteur.ts'

type Groupe = Pick<GroupeFacettes, 'facettes' | 'combinaisons'>

/**
 * Compteurs des facettes. On compte des combinaisons entières (`parGroupe`), étalées en valeurs à la fin ; un document
 * rejeté par une seule facette cochée ne compte que pour elle (`seules`) : c'est le compte disjonctif. Les documents
 * dont les occurrences diffèrent sont comptés valeur par valeur (`directs`).
 */
export interface Comptes {
  readonly source: CompteursGroupes
  readonly occurrence: CompteursGroupes
  readonly directs: readonly Directs[]
}

export interface CompteursGroupes {
  readonly groupes: readonly Groupe[]
  readonly parGroupe: readonly Uint32Array[]
  /** Par facette cochée de ces groupes : son groupe et son compteur. */
  readonly seules: ReadonlyMap<number, { readonly groupe: number; readonly compteur: Uint32Array }>
}

interface Directs {
  readonly nombres: Uint32Array
  /** Dernier document compté pour chaque valeur, plus un. */
  readonly vus: Uint32Array
}

export function creerComptes(index: IndexMoteur, etat: EtatDuJour, cochees: readonly number[]): Comptes {
  return {
    source: creerCompteurs(index.entete.groupesSource, cochees),
    occurrence: creerCompteurs(etat.unions, cochees),
    directs: index.entete.facettes.map(({ valeurs }) => ({
      nombres: new Uint32Array(valeurs.length),
      vus: new Uint32Array(valeurs.length),
    })),
  }
}

function creerCompteurs(groupes: readonly Groupe[], cochees: readonly number[]): CompteursGroupes {
  const parGroupe = groupes.map(({ combinaisons }) => new Uint32Array(combinaisons.length))
  const seules = new Map<number, { groupe: number; compteur: Uint32Array }>()
  for (const [groupe, { facettes, combinaisons }] of groupes.entries()) {
    for (const facette of facettes) {
      if (!cochees.includes(facette)) continue
      seules.set(facette, { groupe, compteur: new Uint32Array(combinaisons.length) })
    }
  }
  return { groupes, parGroupe, seules }
}

/** Compte une fois, pour ce document, chacune de ces valeurs d'une facette. */
export function compterDirect(
  comptes: Comptes,
  facette: number,
  valeursDuDocument: {
    readonly document: number
    readonly valeurs: readonly number[]
  },
): void {
  const direct = comptes.directs[facette]
  if (direct === undefined) return
  const marque = valeursDuDocument.document + 1
  for (const valeur of valeursDuDocument.valeurs) {
    if (direct.vus[valeur] === marque) continue
    direct.vus[valeur] = marque
    direct.nombres[valeur] = (direct.nombres[valeur] ?? 0) + 1
  }
}

/** Nombre de documents par facette et par valeur. */
export function nombresParFacette(comptes: Comptes): readonly Uint32Array[] {
  const nombres = comptes.directs.map((direct) => direct.nombres.slice())
  for (const compteurs of [comptes.source, comptes.occurrence]) {
    compteurs.groupes.forEach((groupe, rang) => {
      etaler(groupe, compteurs.parGroupe[rang], groupe.facettes, nombres)
    })
    for (const [facette, { groupe, compteur }] of compteurs.seules) {
      const concerne = compteurs.groupes[groupe]
      if (concerne !== undefined) etaler(concerne, compteur, [facette], nombres)
    }
  }
  return nombres
}

function etaler(
  groupe: Groupe,
  compteur: Uint32Array | undefined,
  facettes: readonly number[],
  vers: readonly Uint32Array[],
): void {
  if (compteur === undefined) return
  const places = facettes.map((facette) => ({ place: groupe.facettes.indexOf(facette), vers: vers[facette] }))
  for (let combinaison = 0; combinaison < compteur.length; combinaison += 1) {
    const nombre = compteur[combinaison] ?? 0
    if (nombre === 0) continue
    const parFacette = groupe.combinaisons[combinaison]
    for (const { place, vers: cible } of places) {
      for (const valeur of parFacette?.[place] ?? []) {
        if (cible !== undefined) cible[valeur] = (cible[valeur] ?? 0) + nombre
      }
    }
  }
}
