import { type CollectionBeforeChangeHook, type CollectionSlug, ValidationError } from 'payload'
import type { Genre } from '../../src/contenu/socle/domain/genre.ts'
import type { Publication } from '../../src/contenu/socle/domain/publication.ts'
import { jourAParis } from '../../src/kernel/jour.ts'
import { type FauteSituee, situerFaute } from '../publication/situer-faute.ts'
import type { DocumentDe, SaisieDe } from './document.ts'
import { texteDeLEditeur } from './texte-de-l-editeur.ts'

type Traduire<S extends CollectionSlug> = (saisie: SaisieDe<S>, lus: { readonly html: string }) => Publication

/**
 * Avant de publier, relit la publication avec le schéma des fichiers de contenu : les mêmes règles, d'où que vienne une
 * fiche. Un brouillon n'est pas contrôlé.
 */
export function controler<S extends CollectionSlug>(
  traduire: Traduire<S>,
  genre: Pick<Genre, 'lireFichier'>,
): CollectionBeforeChangeHook<DocumentDe<S>> {
  return ({ data, collection, req }) => {
    if (Reflect.get(data, '_status') !== 'published' || !estComplete<S>(data)) return data
    const publication = traduire(data, { html: texteDeLEditeur(Reflect.get(data, 'corps')) })
    const fautes = relire(publication, genre)
    if (fautes.length === 0) return data
    const errors = fautes.map(({ chemin, phrase }) => ({ path: chemin, label: chemin, message: phrase }))
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
}

/** Les champs obligatoires manquants sont dits par Payload, qui les nomme mieux. */
function estComplete<S extends CollectionSlug>(data: Partial<DocumentDe<S>>): data is DocumentDe<S> {
  const requis = ['identifiant', 'resume', 'description', 'nom', 'titre'].filter((champ) => champ in data)
  return requis.every((champ) => typeof Reflect.get(data, champ) === 'string')
}

/** Les fautes d'une publication, chacune au champ de l'écran qui la porte. */
export function relire(publication: Publication, genre: Pick<Genre, 'lireFichier'>): FauteSituee[] {
  const ou = { nom: publication.id, aujourdhui: jourAParis(new Date()) }
  const lu = genre.lireFichier(fichierDe(publication), ou)
  return lu.etat === 'ok' ? [] : lu.erreur.map(situerFaute)
}

/** Le fichier de contenu qui dirait la même chose. */
export function fichierDe({ type, donnees, html }: Publication): object {
  const champs = typeof donnees === 'object' && donnees !== null ? donnees : {}
  if (type !== 'structure') return { ...champs, html }
  const deduits = ['id', 'publics', 'thematiques', 'modesAccueil']
  return Object.fromEntries(Object.entries(champs).filter(([cle]) => !deduits.includes(cle)))
}
