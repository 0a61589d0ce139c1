import type { FicheProche } from '../../gabarit/index.ts'
import { denombrer } from '../../kernel/nombre.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { resumer } from '../../kernel/typographie.ts'
import type { FicheOrganisme } from '../domain/catalogue.ts'
import type { Formation } from '../domain/formation.ts'
import { type VueAdresse, vueAdresse } from './adresse.view.ts'
import { cheminFormation, cheminOrganisme } from './chemins.ts'
import { type VueContact, vueContact, vuesContacts } from './contact.view.ts'
import { html, type Ligne, ligne } from './ligne.ts'
import { siretLisible } from './nombres.ts'

export interface VueOrganisme {
  readonly numero: string
  readonly nom: string
  readonly chemin: string
  /** Le chemin, page comprise. */
  readonly canonique: string
  readonly description: string
  readonly raisonSociale?: string
  readonly adresse?: VueAdresse
  /** Téléphone, courriel et site du siège. */
  readonly siege: VueContact
  readonly contacts: readonly VueContact[]
  readonly identite: readonly Ligne[]
  readonly renseignements: readonly Ligne[]
  readonly formations: FormationsDeLOrganisme
}

export interface FormationsDeLOrganisme {
  readonly total: number
  readonly montrees: readonly FicheProche[]
  readonly page: number
  readonly pages: number
  /** Rang de la première montrée. */
  readonly premier: number
  readonly adresse: (page: number) => string
}

/** Une page des formations d'un organisme, parmi `total`. */
export interface PageDeFormations {
  readonly total: number
  readonly montrees: readonly Formation[]
  readonly page: number
  readonly pages: number
  readonly premier: number
}

export function vueOrganisme(organisme: FicheOrganisme, liste: PageDeFormations): VueOrganisme {
  const { numero, nom, raisonSociale, coordonnees, contacts } = organisme
  const siege = vueContact({ coordonnees })
  const chemin = cheminOrganisme(numero, nom)
  const adresse = (page: number) => (page === 1 ? chemin : `${chemin}?page=${page}`)
  return sansAbsents({
    numero,
    nom,
    chemin,
    canonique: adresse(liste.page),
    description: resumer(`${nom} : ${denombrer(liste.total, 'formation')}, coordonnées et contacts.`, 200),
    raisonSociale: raisonSociale === nom ? undefined : raisonSociale,
    adresse: siege.adresse,
    siege,
    contacts: vuesContacts(contacts),
    identite: identite(organisme),
    renseignements: ligne('Renseignements', html(organisme.renseignements)),
    formations: { ...liste, montrees: liste.montrees.map(sansOrganisme), adresse },
  })
}

function identite({ siret, numeroActivite, uai }: FicheOrganisme): readonly Ligne[] {
  return [
    ...ligne('SIRET', siret === undefined ? undefined : siretLisible(siret)),
    ...ligne('Numéro de déclaration d’activité', declaration(numeroActivite)),
    ...ligne('Code UAI', uai),
  ]
}

/** « 00000000000 » veut dire « inconnu ». */
function declaration(numero: string | undefined): string | undefined {
  return numero === undefined || /^0+$/.test(numero) ? undefined : numero
}

function sansOrganisme(formation: Formation): FicheProche {
  const { detail: _organisme, ...listee } = listerFormation(formation)
  return listee
}

export function listerFormation({ numero, intitule, organisme, actions }: Formation): FicheProche {
  const lieux = actions.flatMap((action) => action.lieux)
  const communes = lieux.map(({ coordonnees }) => vueAdresse(coordonnees.adresse)?.commune)
  const [premiere = '', ...autres] = new Set(communes.filter((commune) => commune !== undefined))
  const suite = autres.length === 0 ? '' : ` et ${denombrer(autres.length, 'autre lieu', 'autres lieux')}`
  return {
    titre: intitule,
    chemin: cheminFormation(numero, intitule),
    detail: organisme.nom,
    lieu: `${premiere}${suite}`,
  }
}
