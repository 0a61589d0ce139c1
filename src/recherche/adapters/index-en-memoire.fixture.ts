import { readFileSync } from 'node:fs'
import { type Jour, numeroDeJour } from '../../kernel/jour.ts'
import { creerConstructeur } from '../domain/construction/construire-index.ts'
import { etatAuJour } from '../domain/construction/jour.ts'
import type { Moteur } from '../domain/moteur.ts'
import { creerCartesEnMemoire } from './cartes.ts'
import { lireVocabulaire } from './lire-vocabulaire.ts'
import { estFrancais } from './mots-francais.ts'
import { type OuvrirAuJour, ouvrirIndex } from './ouvrir-index.ts'
import { creerRaciniseurFrancais } from './raciniseur-francais.ts'

const raciniser = creerRaciniseurFrancais()
const lu = lireVocabulaire(readFileSync('instances/occitanie/synonymes.yaml', 'utf8'))
if (lu.etat === 'erreur') throw new Error(lu.erreur.join('\n'))
const vocabulaire = { ...lu.valeur, estMot: estFrancais }
const langue = { raciniser, vocabulaire: () => vocabulaire }

/** Construit un index de quelques sources, sans fichier ni fil. */
export function indexEnMemoire<Source, Carte>(
  moteur: Moteur<Source, Carte>,
  sources: Iterable<Source>,
  jour: Jour,
): OuvrirAuJour<Carte> {
  const { ecriture, lire } = creerCartesEnMemoire()
  const options = { version: '1', construitLe: new Date(0), raciniser, cartes: ecriture }
  const constructeur = creerConstructeur(moteur, options)
  for (const source of sources) constructeur.ajouter(source)
  const index = constructeur.terminer()
  const etat = etatAuJour(index, numeroDeJour(jour))
  return ouvrirIndex(moteur, { index, etat, lireOctets: lire() }, langue)
}
