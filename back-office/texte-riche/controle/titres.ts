import { type Noeud, texte, texteDe } from '../lecture.ts'
import { textesInterieurs } from '../references.ts'
import { type FauteAccessibilite, faute } from './faute.ts'

/** Les titres d'un texte se suivent sans saut, à partir du premier niveau qu'il peut porter. */
export function fautesDesTitres(
  noeuds: readonly Noeud[],
  premierTitre: 2 | 3,
): readonly FauteAccessibilite[] {
  const fautes: FauteAccessibilite[] = []
  let precedent: number | undefined
  for (const titre of titresDansLOrdre(noeuds)) {
    const ecrit = texteDe(titre)
    if (ecrit.trim() === '') {
      fautes.push(faute('titre-vide'))
      continue
    }
    const niveau = Number(texte(titre.attributs.tag).slice(1))
    if (precedent === undefined && niveau !== premierTitre) fautes.push(faute('titre-de-depart', ecrit))
    else if (precedent !== undefined && niveau > precedent + 1) fautes.push(faute('titre-saute', ecrit))
    precedent = niveau
  }
  return fautes
}

/** Les titres écrits dans un bloc prennent la suite de ceux qui le précèdent. */
function titresDansLOrdre(noeuds: readonly Noeud[]): readonly Noeud[] {
  return noeuds.flatMap((noeud) => {
    if (noeud.type === 'heading') return [noeud]
    return [...titresDansLOrdre(noeud.enfants), ...textesInterieurs(noeud).flatMap(titresDansLOrdre)]
  })
}
