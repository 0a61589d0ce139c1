import { Parser } from 'htmlparser2'
import { echapper, ouvrante } from './rendu/balises.ts'

/** Un texte, ou un élément ; ni commentaire, ni instruction. */
export type NoeudHtml = string | ElementHtml

export interface ElementHtml {
  readonly nom: string
  readonly attributs: Readonly<Record<string, string>>
  readonly enfants: readonly NoeudHtml[]
}

/** L'arbre d'un fragment HTML, balises oubliées refermées comme le ferait un navigateur. */
export function lireHtml(html: string): readonly NoeudHtml[] {
  const racine: NoeudHtml[] = []
  const pile: NoeudHtml[][] = [racine]
  const lecteur = new Parser({
    onopentag(nom, attributs) {
      const enfants: NoeudHtml[] = []
      pile.at(-1)?.push({ nom, attributs, enfants })
      pile.push(enfants)
    },
    ontext(texte) {
      pile.at(-1)?.push(texte)
    },
    onclosetag() {
      pile.pop()
    },
  })
  lecteur.end(html)
  return racine.map(reunirLesTextes)
}

export function ecrireHtml(noeuds: readonly NoeudHtml[]): string {
  return noeuds.map(ecrireNoeud).join('')
}

/** Le texte d'un nœud, sans balise. */
export function texteHtml(noeud: NoeudHtml): string {
  return typeof noeud === 'string' ? noeud : noeud.enfants.map(texteHtml).join('')
}

export function aLaClasse({ attributs }: ElementHtml, classe: string): boolean {
  return (attributs.class ?? '').split(/\s+/).includes(classe)
}

/** Le premier élément de ce nom, dans le nœud ou dessous. */
export function trouver(noeuds: readonly NoeudHtml[], nom: string): ElementHtml | undefined {
  for (const noeud of noeuds) {
    if (typeof noeud === 'string') continue
    const trouve = noeud.nom === nom ? noeud : trouver(noeud.enfants, nom)
    if (trouve !== undefined) return trouve
  }
  return undefined
}

export function elementsDe(noeuds: readonly NoeudHtml[]): readonly ElementHtml[] {
  return noeuds.filter((noeud) => typeof noeud !== 'string')
}

const VIDES = new Set(['br', 'hr', 'img', 'source'])

function ecrireNoeud(noeud: NoeudHtml): string {
  if (typeof noeud === 'string') return echapper(noeud)
  const debut = ouvrante(noeud.nom, noeud.attributs)
  return VIDES.has(noeud.nom) ? debut : `${debut}${ecrireHtml(noeud.enfants)}</${noeud.nom}>`
}

/** L'analyseur coupe un texte à chaque entité ; recollé, il se relit d'un bloc. */
function reunirLesTextes(noeud: NoeudHtml): NoeudHtml {
  if (typeof noeud === 'string') return noeud
  const enfants: NoeudHtml[] = []
  for (const enfant of noeud.enfants.map(reunirLesTextes)) {
    const precedent = enfants.at(-1)
    const suite = typeof enfant === 'string' && typeof precedent === 'string'
    if (suite) enfants.splice(-1, 1, precedent + enfant)
    else enfants.push(enfant)
  }
  return { ...noeud, enfants }
}
