import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import { ANNONCES } from '../../src/contenu/annonce.fixture/genre.ts'
import { EDITORIAL } from '../acces/index.ts'
import { champIdentifiant } from '../champs/identifiant.ts'
import { champPhrases, champTitre } from '../champs/textes.ts'
import { genreEditorial } from './genre-editorial.ts'
import { GROUPES, libelles } from './libelles.ts'
import { publication } from './publication.ts'

/** Payload n'apprend le nom d'une collection qu'à la génération de ses types. */
const nom: string = 'annonces'
export const SLUG = nom as CollectionSlug

export const saisie = (champs: object) => champs as RequiredDataFromCollectionSlug<CollectionSlug>

const DOCUMENT = z.object({ identifiant: z.string(), titre: z.string(), texte: z.string() })

/** Un genre de contenu de plus, tel qu'un dossier de `collections/` l'écrirait. */
export const annonces = genreEditorial({
  slug: SLUG,
  genre: ANNONCES,
  droits: EDITORIAL,
  liable: 'partout',
  libelles: libelles('une annonce', 'Annonces'),
  groupe: GROUPES.pages,
  champTitre: 'titre',
  colonnes: ['titre'],
  champs: [champTitre(), champPhrases('texte', { libelle: 'Texte' }), champIdentifiant()],
  traduire: async (document) => {
    const { identifiant: id, titre, texte } = DOCUMENT.parse(document)
    return publication({ type: ANNONCES.type, id, titre, donnees: { titre }, html: `<p>${texte}</p>` })
  },
  reprendre: ({ id, titre }) => saisie({ identifiant: id, titre, texte: 'Repris.' }),
  tri: 'titre',
  recherche: ['titre'],
  aide: 'Un genre inventé.',
})
