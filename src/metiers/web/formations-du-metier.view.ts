import { denombrer } from '../../kernel/nombre.ts'
import type { CarteDeFormation, FormationsTrouvees } from '../domain/formations-du-metier.ts'
import { cheminFormationsDuMetier } from './chemins.ts'
import { autour, enKilometres, type LieuNomme } from './texte-rome.ts'

export interface VueFormations {
  /** « 12 formations », pour l'essentiel. */
  readonly resume: string
  readonly phrase: string
  readonly precision?: string
  readonly cartes: readonly VueCarteDeFormation[]
  readonly parDepartement: readonly { readonly chemin: string; readonly libelle: string }[]
  readonly lien?: { readonly href: string; readonly libelle: string }
}

export interface VueCarteDeFormation {
  readonly href: string
  readonly titre: string
  readonly organisme: string
  /** « Albi, à 12 km » ; vide si le lieu est inconnu. */
  readonly lieu: string
}

const PAR_FORMACODE =
  'Les organismes n’ont pas indiqué ce métier : ces formations sont retrouvées par leur domaine.'

/** Ce que la fiche dit des formations, autour d'un lieu s'il y en a un. */
export function vueFormations(
  trouvees: FormationsTrouvees,
  codeRome: string,
  lieu?: LieuNomme,
): VueFormations {
  const { total, cartes, parFormacode, parDepartement = [] } = trouvees
  const commun = {
    resume: resumer(total),
    cartes: cartes.map(carte),
    parDepartement,
    ...(parFormacode ? { precision: PAR_FORMACODE } : {}),
  }
  if (total === 0) return { ...commun, phrase: aucune(lieu), ...ailleurs(codeRome, lieu) }
  const libelle = total === 1 ? 'Voir la formation' : `Voir les ${denombrer(total, 'formation')}`
  return {
    ...commun,
    phrase: `${denombrer(total, 'formation mène', 'formations mènent')} à ce métier${autour(lieu)}.`,
    lien: { href: cheminFormationsDuMetier(codeRome, lieu?.code), libelle },
  }
}

const resumer = (total: number): string =>
  total === 0 ? 'Aucune pour l’instant' : denombrer(total, 'formation')

function aucune(lieu: LieuNomme | undefined): string {
  return `Aucune formation du catalogue ne mène aujourd’hui à ce métier${autour(lieu)}.`
}

/** Sans résultat autour d'un lieu, on propose toutes les formations ; jamais une impasse. */
function ailleurs(codeRome: string, lieu: LieuNomme | undefined): Pick<VueFormations, 'lien'> {
  if (lieu === undefined) return {}
  return { lien: { href: cheminFormationsDuMetier(codeRome), libelle: 'Chercher dans toute la région' } }
}

function carte({ chemin, intitule, organisme, commune, distanceKm }: CarteDeFormation): VueCarteDeFormation {
  const distance = distanceKm === undefined ? [] : [enKilometres(distanceKm)]
  return {
    href: chemin,
    titre: intitule,
    organisme,
    lieu: [...(commune === undefined ? [] : [commune]), ...distance].join(', '),
  }
}
