/** Sigles dépliés à leur première apparition dans une page. */
export const SIGLES = {
  AFPA: 'Agence nationale pour la formation professionnelle des adultes',
  BTS: 'brevet de technicien supérieur',
  CAP: 'certificat d’aptitude professionnelle',
  CPF: 'compte personnel de formation',
  FSE: 'Fonds social européen',
  OPCO: 'opérateur de compétences',
  RNCP: 'répertoire national des certifications professionnelles',
  ROME: 'répertoire opérationnel des métiers et des emplois',
  RS: 'répertoire spécifique',
  SIRET: 'système d’identification du répertoire des établissements',
  RGESN: 'référentiel général d’écoconception de services numériques',
  RGAA: 'référentiel général d’amélioration de l’accessibilité',
  RSA: 'revenu de solidarité active',
  VAE: 'validation des acquis de l’expérience',
} as const satisfies Readonly<Record<string, string>>

export type Sigle = keyof typeof SIGLES

export function Abbr({ sigle }: { readonly sigle: Sigle }) {
  return <abbr title={SIGLES[sigle]}>{sigle}</abbr>
}
