import { type Alea, creerAlea } from '../demonstration/generateur/alea.ts'

export const TEXTES = [
  'infirmier',
  'aide soignant',
  'auxiliaire de puériculture',
  'secrétaire médicale',
  'ambulancier',
  'cuisinier',
  'cap patissier',
  'boulanger',
  'serveur',
  'réception hôtel',
  'bts compta',
  'gestionnaire de paie',
  'assistant rh',
  'comptable',
  'secrétaire',
  'développeur web',
  'python',
  'cybersécurité',
  'administrateur réseaux',
  'data',
  'électricien',
  'plombier chauffagiste',
  'maçon',
  'menuisier',
  'peintre',
  'carreleur',
  'soudeur',
  'usinage',
  'maintenance industrielle',
  'conducteur de ligne',
  'logistique',
  'cariste',
  'caces',
  'permis poids lourd',
  'conducteur routier',
  'vendeur',
  'commerce',
  'manager',
  'marketing',
  'graphiste',
  'coiffure',
  'esthétique',
  'petite enfance',
  'éducateur',
  'animateur',
  'moniteur',
  'agriculture',
  'viticulture',
  'paysagiste',
  'maraîchage',
  'anglais',
  'français langue étrangère',
  'remise à niveau',
  'bilan de compétences',
  'vae',
  'infirmere',
] as const

export const LIEUX = [
  '31555',
  '34172',
  '30189',
  '66136',
  '81004',
  '82121',
  '65440',
  '12202',
  '46042',
  '48095',
  'D31',
  'D34',
]

const FILTRES = [
  'niveau-sortie=3',
  'niveau-sortie=4',
  'niveau-sortie=5',
  'niveau-sortie=6',
  'modalite=presentiel',
  'cpf=a-verifier',
  'alternance=apprentissage',
  'alternance=contrat-pro',
  'financement=region',
  'certifiante=oui',
  'entree-permanente=oui',
  'handicap=oui',
  'tri=prochaine-session',
  'tri=intitule',
  'page=2',
  'page=3',
] as const

const GRAINE = 20261123

/** Adresses de recherche toutes différentes : texte, lieu, filtres, pages, comme un mélange de visiteurs. */
export function adressesDeRecherche(nombre: number): readonly string[] {
  const alea = creerAlea(GRAINE)
  const adresses = new Set<string>()
  while (adresses.size < nombre) adresses.add(adresse(alea))
  return [...adresses]
}

function adresse(alea: Alea): string {
  const parametres = new URLSearchParams()
  if (alea.chance(0.8)) parametres.set('q', alea.choisir(TEXTES))
  if (alea.chance(0.5)) parametres.set('lieu', alea.choisir(LIEUX))
  for (let tirage = 0; tirage < 2; tirage++) {
    const [nom = '', valeur = ''] = alea.choisir(FILTRES).split('=')
    if (alea.chance(0.4)) parametres.set(nom, valeur)
  }
  return `/formations?${parametres}`
}
