import { jourDeNumero } from '../../../kernel/jour.ts'
import type { DeclarationAccessibilite } from './declaration-accessibilite.ts'

/** 24 novembre 2026. */
const ETABLIE_LE = jourDeNumero(Date.UTC(2026, 10, 24) / 86_400_000)

/** La déclaration en vigueur : à remplir après un audit, jamais avant. */
export const declaration: DeclarationAccessibilite = {
  etablieLe: ETABLIE_LE,
  misesAJour: [],
  nonConformites: [],
  derogations: [],
  contenusExemptes: [
    'Les cartes interactives de localisation : la liste de la même page donne les mêmes lieux, sous forme de texte.',
    'Les descriptions fournies par les organismes de formation, reprises telles quelles.',
  ],
  technologies: ['HTML', 'CSS', 'SVG', 'JavaScript', 'WAI-ARIA'],
  environnements: [],
  outils: [],
  pagesVerifiees: [],
}
