import { creerAlea } from '../demonstration/generateur/alea.ts'
import { lireMetiersDeDemonstration } from '../demonstration/metiers/metiers.ts'
import { LIEUX, TEXTES } from './adresses.ts'

const GRAINE = 20_261_124
const QUESTIONS = [
  'cpf',
  'mission locale',
  'cap emploi',
  'aide au permis',
  'comment financer ma formation',
  'préparer un entretien',
  'greta',
  'cfa',
  'toulouse',
  'formation à Albi',
  'developpeur web tolouse',
  'reconversion professionnelle',
] as const

/** Demandes de la recherche centrale : formations, métiers, lieux, sigles, questions, et des fautes de frappe. */
export function demandesCentrales(nombre: number): readonly URLSearchParams[] {
  const alea = creerAlea(GRAINE)
  const appellations = lireMetiersDeDemonstration().metiers.flatMap((metier) =>
    metier.appellations.map(({ libelleCourt }) => libelleCourt),
  )
  return Array.from({ length: nombre }, () => {
    const genre = alea.entier(0, 99)
    const texte = alea.choisir(genre < 45 ? TEXTES : genre < 80 ? appellations : QUESTIONS)
    const demande = new URLSearchParams({ q: alea.chance(0.15) ? avecFaute(texte) : texte })
    if (alea.chance(0.4)) demande.set('lieu', alea.choisir(LIEUX))
    return demande
  })
}

/** Sans sa quatrième lettre. */
function avecFaute(texte: string): string {
  return texte.length < 6 ? texte : texte.slice(0, 3) + texte.slice(4)
}
