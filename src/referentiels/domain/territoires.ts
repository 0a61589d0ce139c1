import { distanceDeFrappe } from '../../kernel/distance-de-frappe.ts'
import { nombreDeBits, signature } from '../../kernel/signature.ts'
import type { Commune, Lieu, Territoires } from './commune.ts'
import { creerIndexDePrefixes, type Entree } from './index-de-prefixes.ts'
import { classerLieux, type LieuClasse } from './lieux.ts'
import { entreesDeNom, plierNom } from './nom-de-lieu.ts'
import { communeDeArrondissement, creerRepertoire } from './repertoire.ts'

/** Saisie en dessous de laquelle `trouver` exige le nom entier. */
const LETTRES_POUR_COMPLETER = 3

/**
 * Index en mémoire des communes, départements et régions. À égalité de nom, les lieux de `regionPreferee` (code Insee)
 * passent d'abord, puis les plus peuplés.
 */
export function creerTerritoires(communes: readonly Commune[], regionPreferee?: string): Territoires {
  const classes = classerLieux(communes, regionPreferee)
  const lieux = classes.map(({ lieu }) => lieu)
  const parCode = new Map(lieux.map((lieu) => [lieu.code, lieu]))
  const chercher = creerIndexDePrefixes(classes.flatMap(entreesDeLieu))
  const parNom = premierParNom(classes)
  const voisins = creerVoisinage(classes)

  const completer = (plie: string, limite: number): readonly Lieu[] =>
    plie === '' ? [] : chercher(plie, limite).flatMap((rang) => lieux[rang] ?? [])

  return {
    ...creerRepertoire(communes, regionPreferee),
    parCode: (code) => parCode.get(communeDeArrondissement(code)),
    suggerer: (prefixe, limite) => completer(codePostalDAbord(plierNom(prefixe)), limite),
    nomme: (texte) => parNom.get(codePostalDAbord(plierNom(texte))),
    rapprocher: (texte, limite) => voisins(plierNom(texte), limite),
    trouver: (texte) => {
      const plie = codePostalDAbord(plierNom(texte))
      const exact = parNom.get(plie)
      if (exact !== undefined || plie.length < LETTRES_POUR_COMPLETER) return exact
      return completer(plie, 1)[0]
    },
  }
}

const LETTRES_POUR_DEUX_FAUTES = 6
/** Hors de la région, on ne devine que les villes ; la région, elle, pèse bien davantage. */
const POIDS_D_UNE_VILLE = 10_000

/**
 * Les noms presque écrits ainsi : à distance égale, la région puis la population départagent. Les lettres présentes écartent
 * d'abord presque tout : une faute en change deux au plus.
 */
function creerVoisinage(classes: readonly LieuClasse[]) {
  const noms = classes
    .filter(({ poids }) => poids >= POIDS_D_UNE_VILLE)
    .map((classe) => ({ ...classe, lettres: signature(classe.nomPlie) }))
  const parLongueur = Map.groupBy(noms, ({ nomPlie }) => nomPlie.length)
  return (plie: string, limite: number): readonly Lieu[] => {
    const fautes = plie.length < LETTRES_POUR_DEUX_FAUTES ? 1 : 2
    const lettres = signature(plie)
    const proches: { readonly lieu: Lieu; readonly poids: number; readonly distance: number }[] = []
    for (let longueur = plie.length - fautes; longueur <= plie.length + fautes; longueur += 1) {
      for (const nom of parLongueur.get(longueur) ?? []) {
        if (nombreDeBits(nom.lettres ^ lettres) > 2 * fautes) continue
        const distance = distanceDeFrappe(plie, nom.nomPlie, fautes)
        if (distance <= fautes) proches.push({ lieu: nom.lieu, poids: nom.poids, distance })
      }
    }
    return proches
      .sort((a, b) => a.distance - b.distance || b.poids - a.poids)
      .slice(0, limite)
      .map(({ lieu }) => lieu)
  }
}

/** « toulouse 31000 » se cherche comme « 31000 toulouse ». */
function codePostalDAbord(plie: string): string {
  return plie.replace(/^(.+) (\d{5})$/, '$2 $1')
}

/**
 * Un lieu se cherche par son nom (suivi du département, tel que le libellé l'écrit), la fin de son nom, son numéro de
 * département ou ses codes postaux.
 */
function entreesDeLieu({ lieu, nomPlie }: LieuClasse, rang: number): readonly Entree[] {
  const suffixe = lieu.departement === undefined ? '' : ` ${lieu.departement.toLowerCase()}`
  const noms = entreesDeNom(nomPlie).map((texte, ordre) => ({
    texte: texte + suffixe,
    rang,
    entier: ordre === 0,
  }))
  const postaux = lieu.codesPostaux.map((codePostal) => ({
    texte: `${codePostal} ${nomPlie}`,
    rang,
    entier: true,
  }))
  const numero = lieu.type === 'departement' ? [{ texte: suffixe.trim(), rang, entier: true }] : []
  return [...noms, ...postaux, ...numero]
}

/** Premier lieu (le mieux classé) de chaque nom, nom suivi du département, code postal ou numéro de département. */
function premierParNom(classes: readonly LieuClasse[]): ReadonlyMap<string, Lieu> {
  const parNom = new Map<string, Lieu>()
  const retenir = (texte: string, lieu: Lieu) => {
    if (!parNom.has(texte)) parNom.set(texte, lieu)
  }
  for (const { lieu, nomPlie } of classes) {
    const departement = lieu.departement?.toLowerCase() ?? ''
    retenir(nomPlie, lieu)
    retenir(`${nomPlie} ${departement}`, lieu)
    if (lieu.type === 'departement') retenir(departement, lieu)
    for (const codePostal of lieu.codesPostaux) retenir(codePostal, lieu)
  }
  return parNom
}
