import type { CollectionConfig, Payload } from 'payload'
import { RESSOURCES } from '../../src/contenu/ressource/genre.ts'
import type { Publication } from '../../src/contenu/socle/domain/publication.ts'
import { slug } from '../../src/kernel/slug.ts'
import { EDITORIAL } from '../acces/index.ts'
import { JOURNAL_AUDIT } from '../collections/journal-audit.ts'
import { UTILISATEURS } from '../collections/utilisateurs.ts'
import type { Variante } from '../configuration.ts'
import { etat, lien, paragraphe } from '../texte-riche/etats.fixture.ts'
import { collectionConnue } from './collection-connue.ts'
import { collectionEditoriale } from './index.ts'
import { medias } from './medias/collection.ts'

/** Ce que garde une ressource d'essai. */
export interface Essai {
  readonly id: number
  readonly titre: string
  readonly identifiant: string
  readonly resume: string
  readonly html: string
  readonly image?: number | null
}

/** Titre dont la traduction échoue, comme le ferait un défaut du logiciel. */
export const INTRADUISIBLE = 'Intraduisible'

async function traduire({ identifiant, titre, resume, html }: Essai): Promise<Publication> {
  if (titre === INTRADUISIBLE) throw new Error('traduction impossible')
  const donnees = {
    titre,
    resume,
    type: 'guide',
    themes: ['orientation'],
    profils: ['etudiant'],
    format: 'lire',
    auteur: 'L’équipe',
    datePublication: '2026-11-24',
  }
  return { type: 'ressource', id: identifiant, slug: slug(titre), titre, resume, donnees, html }
}

/** Une collection éditoriale d'essai, qui publie des ressources et en a les droits, mais pas les champs. */
const essais: CollectionConfig = collectionEditoriale<Essai>({
  slug: 'ressources',
  genre: RESSOURCES,
  droits: EDITORIAL,
  libelles: { singulier: 'un essai', pluriel: 'Essais', creer: 'Créer un essai' },
  groupe: 'Essais',
  champTitre: 'titre',
  colonnes: ['titre', '_status'],
  champs: [
    { name: 'titre', type: 'text', required: true, label: 'Titre' },
    {
      name: 'identifiant',
      type: 'text',
      required: true,
      unique: true,
      hooks: { beforeDuplicate: [({ value }) => `${value}-copie`] },
    },
    { name: 'resume', type: 'text', required: true },
    { name: 'html', type: 'textarea', required: true },
    { name: 'image', type: 'upload', relationTo: 'medias', label: 'Image' },
    {
      type: 'tabs',
      tabs: [
        {
          name: 'suite',
          fields: [
            {
              name: 'parties',
              type: 'array',
              fields: [{ name: 'texte', type: 'richText', label: 'Texte de la partie' }],
            },
          ],
        },
      ],
    },
  ],
  traduire,
})

export const VARIANTE_D_ESSAI: Variante = {
  collections: [medias, essais, UTILISATEURS, JOURNAL_AUDIT],
  creerLesTables: true,
}

export interface FaitConsigne {
  readonly action: string
  readonly document?: string | null | undefined
  readonly detail?: string | null | undefined
}

interface Demande {
  readonly donnees: object
  /** Enregistrer un brouillon, sans toucher à ce qui est en ligne. */
  readonly draft?: boolean
  /** Compte connecté (`utilisateur`), soumis à ses droits ; absent : le système. */
  readonly compte?: object
}

/** Les opérations de Payload sur la collection d'essai, dont les champs ne sont pas ceux des types engendrés. */
export function ouvrirEssais(payload: Payload) {
  const config = collectionConnue(payload, 'ressources')
  if (config === undefined) throw new Error('la collection d’essai manque')
  const collection = config.slug
  const commun = ({ donnees, draft = false, compte }: Demande) => ({
    collection,
    data: sansType(donnees),
    draft,
    ...(compte === undefined ? {} : { user: sansType(compte), overrideAccess: false }),
  })
  return {
    collection,
    creer: (demande: Demande) => payload.create({ ...commun(demande), draft: demande.draft === true }),
    modifier: (id: number, demande: Demande) => payload.update({ ...commun(demande), id, trash: true }),
    modifierTous: (ids: readonly number[], donnees: object) =>
      payload.update({ collection, where: { id: { in: ids } }, data: sansType(donnees) }),
    supprimer: (id: number) => payload.delete({ collection, id, trash: true }),
    dupliquer: (id: number) => payload.duplicate({ collection, id }),
    lire: async (id: number, draft = true) =>
      sansType(await payload.findByID({ collection, id, draft, depth: 0, trash: true })),
    versions: async (id: number) => {
      const trouvees = await payload.findVersions({ collection, where: { parent: { equals: id } }, depth: 0 })
      return trouvees.docs.map(sansType)
    },
    programmer: (id: number, type: 'publish' | 'unpublish', waitUntil: Date, compte?: object) =>
      payload.jobs.queue({
        ...sansType({
          task: 'schedulePublish',
          input: { type, doc: { relationTo: collection, value: String(id) }, user: compte },
        }),
        waitUntil,
      }),
    /** Ce que le journal d'audit dit de la collection, hors enregistrements, du plus ancien au plus récent. */
    faits: async (): Promise<readonly FaitConsigne[]> => {
      const { docs } = await payload.find({
        collection: 'journal-audit',
        where: { and: [{ ressource: { equals: collection } }, { action: { not_in: ENREGISTREMENTS } }] },
        sort: 'id',
        pagination: false,
      })
      return docs.map(({ action, document, detail }) => ({ action, document, detail }))
    },
    restaurer: (id: string | number) => payload.restoreVersion({ collection, id: String(id) }),
  }
}

/** Les actions de `consigner.ts`, que son propre essai lit. */
const ENREGISTREMENTS = ['creation', 'modification', 'corbeille', 'restauration', 'suppression']

/** La même valeur, telle que JSON la transporte : sans les types d'une collection que l'essai n'a pas. */
const sansType = (valeur: object) => JSON.parse(JSON.stringify(valeur))

/** Un texte d'un paragraphe, que rien n'empêche de publier. */
export const TEXTE_SAIN: object = etat(paragraphe('Bien'))

/** Un texte dont le lien ne dit pas où il mène. */
export const TEXTE_FAUTIF: object = etat(
  paragraphe('Pour en savoir plus, ', lien('cliquez ici', '/infos'), '.'),
)

/** Une ressource d'essai complète ; `titre` la distingue des autres. */
export function essai(titre: string, autres: object = {}): object {
  return {
    titre,
    identifiant: slug(titre),
    resume: 'Un résumé.',
    html: '<p style="color:red">Un corps.</p>',
    _status: 'published',
    ...autres,
  }
}
