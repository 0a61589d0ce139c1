import type { Moteur } from '../domain/moteur.ts'
import type { Requete } from '../domain/requete.ts'
import { PAR_PAGE, RAYON_PAR_DEFAUT } from './analyser-requete.ts'

type Declaration = Pick<Moteur<never, unknown>, 'tris'> & {
  readonly facettes: readonly { readonly id: string }[]
}

/**
 * Écriture canonique d'une requête, sans « ? » : ordre fixe, valeurs par défaut omises. `analyserRequete` en est
 * l'inverse, si bien qu'une même recherche n'a qu'une adresse.
 */
export function ecrireRequete(moteur: Declaration, requete: Requete): string {
  const parametres = new URLSearchParams()
  const ajouter = (nom: string, valeur: string | undefined) => {
    if (valeur !== undefined) parametres.append(nom, valeur)
  }
  ajouter('q', requete.texte === '' ? undefined : requete.texte)
  ajouter('lieu', requete.lieu?.code)
  ajouter('rayon', sauf(requete.lieu?.rayonKm, RAYON_PAR_DEFAUT))
  for (const facette of moteur.facettes) {
    for (const valeur of [...(requete.facettes[facette.id] ?? [])].sort()) ajouter(facette.id, valeur)
  }
  ajouter('debut-du', requete.debut?.du)
  ajouter('debut-au', requete.debut?.au)
  ajouter('tri', sauf(requete.tri, moteur.tris[0]?.id))
  ajouter('page', sauf(requete.page, 1))
  ajouter('par-page', sauf(requete.parPage, PAR_PAGE))
  ajouter('litteral', requete.litteral ? '1' : undefined)
  ajouter('expliquer', requete.expliquer ? '1' : undefined)
  return parametres.toString()
}

function sauf<Valeur extends string | number>(valeur: Valeur | undefined, defaut: Valeur | undefined) {
  return valeur === undefined || valeur === defaut ? undefined : String(valeur)
}
