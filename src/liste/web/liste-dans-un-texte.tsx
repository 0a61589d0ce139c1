import type { ComponentChildren } from 'preact'
import { type ContexteDeRendu, type NiveauTitre, rendreFragment } from '../../gabarit/index.ts'
import { lireJour } from '../../kernel/jour.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { aDesLieux, type Declaration, seCherche } from '../domain/declaration.ts'
import type { Executeur } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'
import { analyserRequete } from '../usecases/analyser-requete.ts'
import { CadreDeListe } from './cadre-de-liste.page.tsx'
import { cheminRecherche } from './chemins.ts'
import { compter } from './titres.view.ts'

/** Ce qu'un texte publié demande : une liste, les paramètres de son adresse, combien de résultats, sous quel titre. */
export interface ListeDemandee {
  readonly moteur: string
  /** `q=soudeur&ou=Toulouse`. */
  readonly requete: string
  readonly nombre: number
  readonly titre?: string
  /** Niveau du titre du bloc, ou à défaut de celui des cartes : juste sous le dernier titre du texte. */
  readonly niveau: 2 | 3 | 4
}

export interface ListeARemplir<Resultat> {
  readonly liste: Declaration
  /** Absent : rien n'est encore prêt à répondre. */
  readonly executeur?: Pick<Executeur<Resultat>, 'trouver'> | undefined
  readonly territoires?: Territoires
  readonly carte: (resultat: Resultat, niveauTitre: NiveauTitre) => ComponentChildren
}

const SOUS: Readonly<Record<ListeDemandee['niveau'], NiveauTitre>> = { 2: 3, 3: 4, 4: 5 }

/**
 * Les premiers résultats d'une liste, pour un texte : le HTML des cartes et le lien vers la page qui les montre tous. Vide si
 * un paramètre n'a pas de sens : mieux vaut rien qu'une autre liste que celle voulue.
 */
export function htmlListeDansUnTexte<Resultat>(
  contexte: ContexteDeRendu,
  { liste, executeur, territoires, carte }: ListeARemplir<Resultat>,
  { requete: ecrite, nombre, titre, niveau }: ListeDemandee,
): string {
  const parametres = new URLSearchParams(ecrite)
  const analysee = analyserRequete(liste, parametres, territoires)
  if (!estComprise(liste, parametres, { analysee, territoires })) return ''
  const requete = { ...analysee, page: 1, expliquer: false }
  const trouve = executeur?.trouver({ ...requete, parPage: nombre })
  // Sans titre, les cartes prennent sa place dans le plan de la page.
  const niveauTitre = titre === undefined ? niveau : SOUS[niveau]
  return rendreFragment(contexte, CadreDeListe, {
    titre,
    niveau,
    chemin: cheminRecherche(liste, requete),
    cartes: trouve?.resultats.map((resultat) => carte(resultat, niveauTitre)) ?? [],
    ...inviter(liste, trouve?.total),
  })
}

/** Avant le premier index, la page montre le lien : elle est recalculée dès qu'il est prêt. */
function inviter(
  liste: Declaration,
  total: number | undefined,
): { readonly phrase?: string; readonly lien: string } {
  if (total === undefined) return { lien: `Voir les ${liste.libelles.pluriel}` }
  if (total > 1) return { lien: `Voir les ${compter(liste, total)}` }
  if (total === 1) return { lien: 'Voir le résultat' }
  return {
    phrase: `${compter(liste, 0)} ne répond à cette recherche en ce moment.`,
    lien: 'Modifier cette recherche',
  }
}

const DE_RECHERCHE = ['q', 'tri', 'litteral', 'par-page']

interface Analyse {
  readonly analysee: Requete
  readonly territoires: Territoires | undefined
}

/** Chaque paramètre est connu, et rien de ce qu'il demande n'a été ignoré. */
function estComprise(
  liste: Declaration,
  parametres: URLSearchParams,
  { analysee: { facettes, propres }, territoires }: Analyse,
): boolean {
  return [...parametres]
    .filter(([nom, valeur]) => valeur !== '' && nom !== 'page')
    .every(([nom, valeur]) => {
      if (liste.facettes.some(({ id }) => id === nom)) return facettes[nom]?.includes(valeur) ?? false
      if (nom === liste.dates?.du || nom === liste.dates?.au) return lireJour(valeur) !== undefined
      if (propres?.[nom] === valeur) return true
      if (aDesLieux(liste) || seCherche(liste)) {
        if (nom === 'ou') return territoires?.trouver(valeur) !== undefined
        if (nom === 'lieu') return territoires?.parCode(valeur) !== undefined
        if (nom === 'rayon') return true
      }
      return seCherche(liste) && DE_RECHERCHE.includes(nom)
    })
}
