import type { OrganismeIndexe } from './organisme-indexe.ts'

/** Ce que montre une ligne de résultat du moteur Organismes. */
export interface CarteOrganisme {
  readonly numero: string
  readonly nom: string
  readonly commune: string
  readonly codePostal: string
  readonly nombreFormations: number
  readonly latitude?: number
  readonly longitude?: number
}

export function carteOrganisme({ fiche, nombreFormations }: OrganismeIndexe): CarteOrganisme {
  const lieu = fiche.coordonnees.adresse
  return {
    numero: fiche.numero,
    nom: fiche.nom,
    commune: lieu?.ville ?? '',
    codePostal: lieu?.codePostal ?? '',
    nombreFormations,
    ...lieu?.position,
  }
}
