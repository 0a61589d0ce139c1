import type { Alea } from './alea.ts'

/** Forme du nom, niveau le plus bas et le plus haut de ce qui s'y prépare. */
const FORMES = [
  ['Institut {lieu} Formation', 0, 6],
  ['Campus {lieu}', 3, 7],
  ['CFA {lieu}', 3, 5],
  ['CFA des Métiers {lieu}', 3, 6],
  ['Réseau de lycées {lieu} – formation continue', 0, 5],
  ['Centre de formation {lieu}', 0, 5],
  ['Maison familiale rurale {lieu}', 2, 5],
  ['École supérieure {lieu}', 5, 8],
  ['Association {lieu} Compétences', 0, 4],
  ['Pôle Formation {lieu}', 3, 6],
  ['Atelier {lieu}', 0, 3],
  ['Lycée des métiers {lieu}', 3, 5],
  ['{lieu} Conseil et Formation', 0, 0],
  ['Université imaginaire {lieu}', 4, 8],
  ['Coopérative {lieu} Apprendre', 0, 4],
  ['Espace Savoirs {lieu}', 0, 2],
] as const

const LIEUX = [
  'du Figuier',
  'des Trois Rives',
  'de la Clairière',
  'du Vieux Moulin',
  'des Micocouliers',
  'du Pont Rouge',
  'de la Lauze',
  'des Cigales',
  'du Grand Causse',
  'de la Bastide',
  'des Tuiliers',
  'du Chemin Vert',
  'de la Source',
  'des Quatre Vents',
  'du Belvédère',
  'de la Garrigue',
  'des Platanes',
  'du Canal Bleu',
  'de l’Étang',
  'des Amandiers',
  'du Pastel',
  'de la Violette',
  'des Aigues',
  'du Pic Blanc',
  'de la Combe',
  'des Oliviers',
  'du Soleil Levant',
  'de la Colline',
  'des Remparts',
  'du Lavoir',
  'de la Grande Vigne',
  'des Genêts',
  'du Marché Couvert',
  'de la Passerelle',
  'des Hirondelles',
  'du Ruisseau',
  'de l’Horizon',
  'des Deux Ponts',
  'du Tilleul',
  'de la Tramontane',
  'des Sables',
  'du Buis',
  'de l’Arche',
  'des Vergers',
  'du Cèdre',
  'de la Fontaine Vieille',
  'des Terres Rouges',
  'du Midi Neuf',
  'de la Halle',
  'des Collines Bleues',
] as const

/** Niveaux de sortie de 0 à 8 ; le niveau 0 (habilitations, langues, perfectionnement) se prépare partout. */
export interface NomOrganisme {
  readonly nom: string
  readonly niveauMin: number
  readonly niveauMax: number
}

/** Nom d'organisme inventé ; `pris` garde les noms déjà donnés, la ville distingue les homonymes. */
export function inventerNom(alea: Alea, ville: string, pris: Set<string>): NomOrganisme {
  const [forme, niveauMin, niveauMax] = alea.choisir(FORMES)
  const lieu = alea.choisir(LIEUX)
  const base = forme.startsWith('{')
    ? forme.replace('{lieu}', lieu.replace(/^(du|des|de l’|de la|de) ?/, ''))
    : forme.replace('{lieu}', lieu)
  const essais = [
    base,
    `${base} – ${ville}`,
    `${base} – ${ville} ${alea.choisir(['Nord', 'Sud', 'Est', 'Ouest'])}`,
  ]
  const nom = essais.find((essai) => !pris.has(essai)) ?? `${base} – ${ville} ${pris.size}`
  pris.add(nom)
  return { nom, niveauMin, niveauMax }
}

const PRENOMS =
  'Camille|Dominique|Claude|Sacha|Lou|Noa|Alix|Charlie|Maxime|Andréa|Morgan|Eden|Stéphane|Frédérique|Yannick|Gaël'.split(
    '|',
  )
const NOMS = 'Exemple|Modèle|Témoin|Fictif|Essai|Imaginaire|Patron|Gabarit|Maquette|Échantillon'.split('|')

/** Personne inventée, au nom qui ne peut passer pour celui de quelqu'un. */
export function inventerPersonne(alea: Alea): { readonly prenom: string; readonly nom: string } {
  return { prenom: alea.choisir(PRENOMS), nom: alea.choisir(NOMS) }
}

const VOIES =
  'rue des Ateliers|avenue de la Formation|impasse du Savoir|chemin des Écoliers|boulevard de l’Avenir|place du Marché|route de la Plaine|allée des Métiers|rue du Stade|quai du Canal'.split(
    '|',
  )

export function inventerVoie(alea: Alea): string {
  return `${alea.entier(1, 180)} ${alea.choisir(VOIES)}`
}

/** Numéro dans les tranches que l'Arcep réserve aux œuvres de fiction (04 65 71 et 05 36 49). */
export function inventerTelephone(alea: Alea): string {
  return `${alea.choisir(['04 65 71', '05 36 49'])} ${deuxChiffres(alea)} ${deuxChiffres(alea)}`
}

/** Portable dans la tranche que l'Arcep réserve aux œuvres de fiction (06 39 98). */
export function inventerPortable(alea: Alea): string {
  return `06 39 98 ${deuxChiffres(alea)} ${deuxChiffres(alea)}`
}

const deuxChiffres = (alea: Alea) => String(alea.entier(0, 99)).padStart(2, '0')

/** SIRET dont les deux clés de Luhn sont justes ; il commence par 0, comme aucun SIREN attribué. */
export function inventerSiret(alea: Alea): string {
  const siren = completerLuhn(`0${String(alea.entier(0, 9_999_999)).padStart(7, '0')}`)
  return completerLuhn(`${siren}${String(alea.entier(1, 40)).padStart(4, '0')}`)
}

function completerLuhn(chiffres: string): string {
  const somme = [...chiffres].reverse().reduce((total, chiffre, rang) => {
    const valeur = Number(chiffre) * (rang % 2 === 0 ? 2 : 1)
    return total + (valeur > 9 ? valeur - 9 : valeur)
  }, 0)
  return `${chiffres}${(10 - (somme % 10)) % 10}`
}
