import { lireRecherche } from '../../../src/contenu/socle/domain/recherche-enregistree.ts'
import { type Champs, elements, entier, identifiant, lireEtat, texte } from '../lecture.ts'
import { LISTES } from '../listes.ts'
import { adresseSure } from './adresses.ts'
import { balise, paragraphe, phrase } from './balises.ts'
import type { Contexte } from './contexte.ts'
import { formatEtPoids } from './media.ts'
import { adresseDuLien, rendrePhrases } from './phrases.ts'
import { rendreVideo } from './video.ts'

export interface Rendu {
  readonly contexte: Contexte
  /** Rend le texte riche d'un champ du bloc. */
  readonly interieur: (etat: unknown) => string
}

/** L'HTML d'un bloc d'après ses champs ; rien si le bloc est inconnu ou n'a rien à montrer. */
export function rendreBloc(fiche: Champs, rendu: Rendu): string {
  return BLOCS.get(texte(fiche.blockType))?.(fiche, rendu) ?? ''
}

const BLOCS: ReadonlyMap<string, (fiche: Champs, rendu: Rendu) => string> = new Map(
  Object.entries({
    encadre,
    accordeon,
    'chiffre-cle': chiffreCle,
    boutons,
    citation,
    chapeau,
    telechargement,
    video: (fiche: Champs, { contexte, interieur }: Rendu) => rendreVideo(fiche, contexte, interieur),
    liste,
    'legende-tableau': ({ legende }: Champs) => {
      const ecrite = texte(legende)
      return ecrite === '' ? '' : balise('p', {}, phrase(ecrite))
    },
  }),
)

const CLASSES_ENCADRE: ReadonlyMap<string, string> = new Map([
  ['attention', 'encadre encadre--attention'],
  ['retenir', 'encadre encadre--retenir'],
])

function encadre({ nature, titre, contenu }: Champs, { interieur }: Rendu): string {
  const dedans = paragraphe('encadre__titre', texte(titre)) + interieur(contenu)
  return dedans === ''
    ? ''
    : balise('div', { class: CLASSES_ENCADRE.get(texte(nature)) ?? 'encadre' }, dedans)
}

function accordeon({ elements: plis }: Champs, { interieur }: Rendu): string {
  return elements(plis)
    .filter(({ titre }) => texte(titre) !== '')
    .map(({ titre, contenu }) =>
      balise('details', {}, balise('summary', {}, phrase(texte(titre))) + interieur(contenu)),
    )
    .join('')
}

function chiffreCle({ valeur, libelle, source, adresseSource, date }: Champs): string {
  const nom = phrase(texte(source))
  const href = adresseSure(texte(adresseSource))
  const origine = href === undefined || nom === '' ? nom : balise('a', { href }, nom)
  const dite = [origine, phrase(texte(date))].filter((partie) => partie !== '').join(', ')
  const contenu = [
    paragraphe('chiffre-cle__valeur', texte(valeur)),
    paragraphe('chiffre-cle__libelle', texte(libelle)),
    dite === '' ? '' : balise('p', { class: 'chiffre-cle__source' }, `${phrase('Source : ')}${dite}`),
  ]
  return balise('div', { class: 'chiffre-cle' }, contenu.join(''))
}

function boutons({ boutons: declares }: Champs, { contexte }: Rendu): string {
  const rendus = elements(declares).flatMap((bouton) => {
    const href = adresseDuLien(bouton, contexte)
    const libelle = texte(bouton.libelle)
    const classe = bouton.secondaire === true ? 'bouton bouton--secondaire' : 'bouton'
    return href === undefined || libelle === '' ? [] : [balise('a', { class: classe, href }, phrase(libelle))]
  })
  return rendus.length === 0 ? '' : balise('p', { class: 'boutons' }, rendus.join(' '))
}

function citation({ texte: cite, auteur, fonction }: Champs): string {
  const paragraphes = texte(cite).split(/\n\s*\n/)
  const signature = [auteur, fonction].map(texte).filter((partie) => partie !== '')
  const pied =
    signature.length === 0
      ? ''
      : balise('footer', {}, `— ${balise('cite', {}, phrase(signature.join(', ')))}`)
  return balise('blockquote', {}, paragraphes.map((ecrit) => balise('p', {}, phrase(ecrit))).join('') + pied)
}

function chapeau({ contenu }: Champs, { contexte }: Rendu): string {
  return lireEtat(contenu)
    .map(({ enfants }) => rendrePhrases(enfants, contexte))
    .filter((ecrit) => ecrit.trim() !== '')
    .map((ecrit) => balise('p', { class: 'chapeau' }, ecrit))
    .join('')
}

function telechargement({ media, titre }: Champs, { contexte }: Rendu): string {
  const fichier = contexte.mediaDe(identifiant(media))
  if (fichier === undefined) return ''
  const nature = balise('span', {}, phrase(`(${formatEtPoids(fichier)})`))
  const lien = `${phrase(texte(titre) || fichier.nom)} ${nature}`
  return balise(
    'p',
    { class: 'telechargement' },
    balise('a', { href: fichier.chemin, download: fichier.nom }, lien),
  )
}

/** Le portail y met les résultats du moment : ce qui est publié n'est que la recherche. */
function liste({ adresse, nombre, titre }: Champs): string {
  const recherche = lireRecherche(texte(adresse), LISTES)
  if (recherche === undefined) return ''
  const attributs = {
    'data-liste': recherche.liste,
    'data-requete': recherche.requete,
    'data-nombre': Math.min(12, Math.max(3, entier(nombre) || 6)),
    'data-titre': texte(titre),
  }
  return balise('div', attributs, '')
}
