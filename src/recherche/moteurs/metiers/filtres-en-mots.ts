import { filtreEnMots } from '../../domain/comprehension/filtre-dit.ts'

/** Ce qu'on écrit à la place d'une case cochée. */
export const filtresEnMotsMetiers = [
  filtreEnMots('(?:accessibles? )?(?:sans|aucun) (?:diplomes?|qualification|le bac|bac)', 'sans-diplome', [
    'oui',
  ]),
]
