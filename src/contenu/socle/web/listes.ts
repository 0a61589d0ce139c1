import type { ContexteDeRendu } from '../../../gabarit/index.ts'

import { decoderEntites } from '../../../kernel/entites.ts'
/** Un bloc « liste » d'un texte : les premiers résultats d'une recherche du portail. */
export interface DemandeDeListe {
  readonly moteur: string
  /** Paramètres d'une adresse de recherche : `q=soudeur&ou=Toulouse`. */
  readonly requete: string
  readonly nombre: number
  readonly titre?: string
  /** Niveau du titre du bloc, ou à défaut de celui des cartes : juste sous le dernier titre du texte. */
  readonly niveau: 2 | 3 | 4
}

/** Le HTML des résultats ; vide si la demande n'a pas de sens. */
export type RemplirListe = (contexte: ContexteDeRendu, demande: DemandeDeListe) => string

const TITRE_OU_LISTE = /<h([2-6])\b|<div\b([^>]*\sdata-liste="[^"]*"[^>]*)>\s*<\/div>/g
const NOMBRE_PAR_DEFAUT = 6
const NOMBRE_MAXIMAL = 20

/** Le texte, ses blocs « liste » remplis par les résultats du moment. */
export function remplirListes(html: string, remplir: (demande: DemandeDeListe) => string): string {
  if (!html.includes('data-liste=')) return html
  let dernierTitre = 1
  return html.replace(TITRE_OU_LISTE, (balise: string, titre?: string, attributs?: string) => {
    if (titre !== undefined) dernierTitre = Number(titre)
    return attributs === undefined ? balise : remplir(lireDemande(attributs, dernierTitre))
  })
}

function lireDemande(attributs: string, dernierTitre: number): DemandeDeListe {
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

function niveauSous(titre: number): DemandeDeListe['niveau'] {
  if (titre <= 1) return 2
  return titre === 2 ? 3 : 4
}

function attribut(attributs: string, nom: string): string {
  const valeur = new RegExp(`\\sdata-${nom}="([^"]*)"`).exec(attributs)?.[1] ?? ''
  return decoderEntites(valeur).trim()
}
