import type { MoteurDuPortail } from '../moteur-du-portail.ts'
import { type CarteFestival, carteFestival, type Festival } from './carte.ts'
import { vueCarteFestival } from './carte.view.ts'
import { sourceFestivals } from './source.ts'

/** Un moteur inventé, que le portail ignore tant que le registre n'a pas sa ligne. */
export const festivals: MoteurDuPortail<'festivals', Festival, CarteFestival> = {
  id: 'festivals',
  libelles: { singulier: 'festival', pluriel: 'festivals', feminin: false },
  numero: ({ id }) => id,
  titre: ({ nom }) => nom,
  champs: [{ id: 'nom', libelle: 'Nom', poids: 8, force: 'titre', nature: 'texte', texte: ({ nom }) => nom }],
  facettes: [
    {
      id: 'ville',
      libelle: 'Ville',
      libelleValeur: (ville) => ville,
      portee: 'source',
      valeurs: ({ ville }) => [ville],
    },
  ],
  occurrences: ({ debut, fin }) => [
    { debut, visibleJusquau: fin, permanente: false, ouverte: true, aDistance: true },
  ],
  occurrencesRequises: true,
  priorite: () => false,
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'nom', libelle: 'Nom, de A à Z' },
  ],
  carte: carteFestival,
  vueDeCarte: vueCarteFestival,
  suggestions: ({ nom }) => [{ libelle: nom, type: 'festival' }],
  motsVides: ['festival', 'festivals'],
  icone: 'sprout',
  question: 'Quel festival cherchez-vous ?',
  angle: 'dates, villes et programmes',
  centrale: true,
  dansUnTexte: true,
  rss: true,
  voie: 'contenus',
  duJour: true,
  source: sourceFestivals,
}
