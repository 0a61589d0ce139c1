import type { Jour } from '../../kernel/jour.ts'
import type { Moteur, Occurrence } from './moteur.ts'

/** Source minuscule, sans rapport avec les formations : le moteur doit rester générique. */
export interface Livre {
  readonly numero: string
  readonly titre: string
  readonly resume: string
  readonly editeur: string
  readonly genres: readonly string[]
  readonly prime: boolean
  readonly expositions: readonly Occurrence[]
}

export const LIVRE_VIDE: Livre = {
  numero: '0',
  titre: '',
  resume: '',
  editeur: '',
  genres: [],
  prime: false,
  expositions: [],
}

export const EXPOSITION: Occurrence = { permanente: true, ouverte: true, aDistance: false }

const attribut = (id: string) => (occurrence: Occurrence) => occurrence.attributs?.[id] ?? []

/** Moteur d'essai : deux facettes de source, deux d'occurrence, les quatre tris. */
export const moteurLivres: Moteur<Livre, { numero: string; jour?: Jour }> = {
  id: 'livres',
  libelles: { singulier: 'livre', pluriel: 'livres', feminin: false },
  numero: ({ numero }) => numero,
  titre: ({ titre }) => titre,
  champs: [
    { id: 'titre', libelle: 'Titre', poids: 8, force: 'titre', nature: 'texte', texte: ({ titre }) => titre },
    {
      id: 'editeur',
      libelle: 'Éditeur',
      poids: 4,
      force: 'fort',
      nature: 'nom',
      texte: ({ editeur }) => editeur,
    },
    {
      id: 'resume',
      libelle: 'Résumé',
      poids: 1,
      force: 'faible',
      nature: 'texte',
      texte: ({ resume }) => resume,
    },
  ],
  facettes: [
    {
      id: 'genre',
      libelle: 'Genre',
      libelleValeur: (v) => v,
      portee: 'source',
      valeurs: ({ genres }) => genres,
    },
    {
      id: 'prime',
      libelle: 'Primé',
      libelleValeur: (v) => v,
      portee: 'source',
      valeurs: ({ prime }) => [String(prime)],
    },
    {
      id: 'salle',
      libelle: 'Salle',
      libelleValeur: (v) => v,
      portee: 'occurrence',
      valeurs: attribut('salle'),
    },
    {
      id: 'acces',
      libelle: 'Accès',
      libelleValeur: (v) => v,
      portee: 'occurrence',
      valeurs: attribut('acces'),
    },
  ],
  occurrences: ({ expositions }) => expositions,
  occurrencesRequises: true,
  priorite: ({ prime }) => prime,
  horsLieu: 'à distance',
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'prochaine-session', libelle: 'Date' },
    { id: 'distance', libelle: 'Distance' },
    { id: 'intitule', libelle: 'Titre' },
  ],
  carte: ({ numero }) => ({ numero }),
  carteDuJour: (carte, jour) => ({ ...carte, jour }),
  suggestions: ({ titre, editeur }) => [
    { libelle: titre, type: 'livre' },
    { libelle: editeur, type: 'editeur' },
  ],
  motsVides: ['livre'],
}
