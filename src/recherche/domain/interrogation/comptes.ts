import { ajouterBits, type FacetteMasquee, type Masques } from '../structure/masques.ts'
import type { GroupeDuPlan } from './groupe-du-plan.ts'
import type { RechercheEnCours, Retenus } from './recherche-en-cours.ts'

/**
 * Nombre de documents par facette et par valeur : ceux qui passent tout, et, pour une facette cochée, ceux qu'elle seule
 * rejette (c'est le compte disjonctif). On compte des combinaisons entières, étalées en valeurs à la fin.
 */
export function nombresParFacette(
  enCours: RechercheEnCours,
  retenus: Retenus,
  cachees = false,
): readonly Uint32Array[] {
  const { groupesSource, groupesOccurrence } = enCours.plan
  const nombres = enCours.index.entete.facettes.map(() => new Uint32Array(0))
  for (const groupe of groupesSource) {
    if (!cachees && estATaire(enCours, groupe)) continue
    const comptes = new Uint32Array(groupe.masques.mots * 32)
    compterGroupe({ enCours, groupe, comptes }, { nombre: retenus.nombre, presque: retenus.presque })
    rendre(groupe.masques, comptes, nombres)
  }
  for (const groupe of groupesOccurrence) {
    const { premierMot, masques } = groupe
    const comptes = retenus.directs.subarray(premierMot * 32, (premierMot + masques.mots) * 32)
    compterGroupe({ enCours, groupe, comptes }, { nombre: retenus.simples, presque: retenus.presque })
    rendre(groupe.masques, comptes, nombres)
  }
  return nombres
}

/** Un groupe dont toutes les facettes sont cachées et décochées : personne ne lira ses comptes. */
function estATaire({ index, filtres }: RechercheEnCours, { masques }: GroupeDuPlan): boolean {
  return masques.facettes.every(
    ({ rang }) => index.entete.facettes[rang]?.cachee === true && !filtres.cochees.includes(rang),
  )
}

interface Decompte {
  readonly enCours: RechercheEnCours
  readonly groupe: GroupeDuPlan
  /** Un nombre par bit de masque. */
  readonly comptes: Uint32Array
}

function compterGroupe(
  { enCours, groupe, comptes }: Decompte,
  { nombre, presque }: Pick<Retenus, 'nombre' | 'presque'>,
): void {
  const { touchees } = enCours.plan.tampons
  etaler(groupe, comptes, { touchees, nombre: compterRetenus(enCours, groupe, nombre) })
  for (const facette of groupe.masques.facettes) {
    if (!enCours.filtres.cochees.includes(facette.rang)) continue
    const seules = compterPresque(enCours, groupe, { presque, bit: 1 << facette.rang })
    etaler(groupe, comptes, { touchees, nombre: seules, facette })
  }
}

/** Rend le nombre de combinaisons touchées. */
function compterRetenus(
  { plan: { tampons } }: RechercheEnCours,
  groupe: GroupeDuPlan,
  nombre: number,
): number {
  const { parDocument, compteur } = groupe
  const { documents, touchees } = tampons
  let vues = 0
  for (let place = 0; place < nombre; place += 1) {
    const combinaison = parDocument[documents[place] ?? 0] ?? 0
    const compte = compteur[combinaison] ?? 0
    if (compte === 0) touchees[vues++] = combinaison
    compteur[combinaison] = compte + 1
  }
  return vues
}

function compterPresque(
  { plan: { tampons }, documents }: RechercheEnCours,
  { parDocument, compteur }: GroupeDuPlan,
  { presque, bit }: { readonly presque: number; readonly bit: number },
): number {
  const { echecs, touchees } = tampons
  let vues = 0
  for (let place = 0; place < presque; place += 1) {
    const rang = tampons.presque[place] ?? 0
    if (echecs[rang] !== bit) continue
    const combinaison = parDocument[documents[rang] ?? 0] ?? 0
    const compte = compteur[combinaison] ?? 0
    if (compte === 0) touchees[vues++] = combinaison
    compteur[combinaison] = compte + 1
  }
  return vues
}

interface Touchees {
  readonly touchees: Uint32Array
  readonly nombre: number
  /** La seule facette à compter ; absente : toutes. */
  readonly facette?: FacetteMasquee
}

/** Ajoute le compte de chaque combinaison touchée à ses valeurs, et le remet à zéro. */
function etaler(
  { masques, compteur }: GroupeDuPlan,
  comptes: Uint32Array,
  { touchees, nombre, facette }: Touchees,
): void {
  const { mots, bits } = masques
  for (let vue = 0; vue < nombre; vue += 1) {
    const combinaison = touchees[vue] ?? 0
    const compte = compteur[combinaison] ?? 0
    compteur[combinaison] = 0
    for (let mot = 0; mot < mots; mot += 1) {
      const permis = facette === undefined ? -1 : (facette.masque[mot] ?? 0)
      ajouterBits(comptes, mot, [(bits[combinaison * mots + mot] ?? 0) & permis, compte])
    }
  }
}

function rendre({ facettes }: Masques, comptes: Uint32Array, nombres: Uint32Array[]): void {
  for (const { rang, debut, valeurs } of facettes) nombres[rang] = comptes.subarray(debut, debut + valeurs)
}
