import type { Declaration } from '../domain/declaration.ts'
import type { Requete } from '../domain/requete.ts'
import { PAR_PAGE, RAYON_PAR_DEFAUT } from './analyser-requete.ts'

/**
 * Écriture canonique d'une requête, sans « ? » : ordre fixe, valeurs par défaut omises. `analyserRequete` en est
 * l'inverse, si bien qu'une même recherche n'a qu'une adresse.
 */
export function ecrireRequete(liste: Declaration, requete: Requete): string {
  const parametres = new URLSearchParams()
  const ajouter = (nom: string, valeur: string | undefined) => {
    if (valeur !== undefined) parametres.append(nom, valeur)
  }
  ajouter('q', requete.texte === '' ? undefined : requete.texte)
  ajouter('lieu', requete.lieu?.code)
  ajouter('rayon', sauf(requete.lieu?.rayonKm, RAYON_PAR_DEFAUT))
  for (const { id } of liste.facettes) {
    for (const valeur of [...(requete.facettes[id] ?? [])].sort()) ajouter(id, valeur)
  }
  if (liste.dates !== undefined) {
    ajouter(liste.dates.du, requete.periode?.du)
    ajouter(liste.dates.au, requete.periode?.au)
  }
  for (const { id } of liste.propres ?? []) ajouter(id, requete.propres?.[id])
  ajouter('tri', sauf(requete.tri, liste.tris[0]?.id ?? requete.tri))
  ajouter('page', sauf(requete.page, 1))
  ajouter('par-page', sauf(requete.parPage, liste.parPage ?? PAR_PAGE))
  ajouter('litteral', requete.litteral ? '1' : undefined)
  ajouter('expliquer', requete.expliquer ? '1' : undefined)
  return parametres.toString()
}

function sauf<Valeur extends string | number>(valeur: Valeur | undefined, defaut: Valeur | undefined) {
  return valeur === undefined || valeur === defaut ? undefined : String(valeur)
}
