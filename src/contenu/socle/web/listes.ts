import type { ContexteDeRendu } from '../../../gabarit/index.ts'
import { decoderEntites } from '../../../kernel/entites.ts'
import type { ListeDemandee } from '../../../liste/index.ts'

/** Le HTML des résultats ; vide si la demande n'a pas de sens. */
export type RemplirListe = (contexte: ContexteDeRendu, demande: ListeDemandee) => string

const TITRE_OU_LISTE = /<h([2-6])\b|<div\b([^>]*\sdata-liste="[^"]*"[^>]*)>\s*<\/div>/g
const NOMBRE_PAR_DEFAUT = 6
const NOMBRE_MAXIMAL = 20

/** Le texte, ses blocs « liste » remplis par les résultats du moment. */
export function remplirListes(html: string, remplir: (demande: ListeDemandee) => string): string {
  if (!html.includes('data-liste=')) return html
  let dernierTitre = 1
  return html.replace(TITRE_OU_LISTE, (balise: string, titre?: string, attributs?: string) => {
    if (titre !== undefined) dernierTitre = Number(titre)
    return attributs === undefined ? balise : remplir(lireDemande(attributs, dernierTitre))
  })
}

function lireDemande(attributs: string, dernierTitre: number): ListeDemandee {
  const titre = attribut(attributs, 'titre')
  const nombre = Number(attribut(attributs, 'nombre'))
  const convient = Number.isInteger(nombre) && nombre >= 1
  return {
    moteur: attribut(attributs, 'liste'),
    requete: attribut(attributs, 'requete').replace(/^\?/, ''),
    nombre: convient ? Math.min(nombre, NOMBRE_MAXIMAL) : NOMBRE_PAR_DEFAUT,
    ...(titre === '' ? {} : { titre }),
    niveau: niveauSous(dernierTitre),
  }
}

function niveauSous(titre: number): ListeDemandee['niveau'] {
  if (titre <= 1) return 2
  return titre === 2 ? 3 : 4
}

function attribut(attributs: string, nom: string): string {
  const valeur = new RegExp(`\\sdata-${nom}="([^"]*)"`).exec(attributs)?.[1] ?? ''
  return decoderEntites(valeur).trim()
}
