import { type Adresse, composerAdresse } from './adresses.ts'
import { type Alea, creerAlea, cumuler, grainePour, poidsDeZipf } from './alea.ts'
import type { TiragesDeCommunes, TirerCommune } from './communes.ts'
import type { Filiere } from './filiere.ts'
import { FILIERES } from './filieres/index.ts'
import { type Genre, genreDe } from './genres.ts'
import {
  inventerNom,
  inventerPersonne,
  inventerPortable,
  inventerSiret,
  inventerTelephone,
  inventerVoie,
} from './noms.ts'
import type { Sujet } from './textes.ts'
import { echapper } from './xml.ts'

/** Organisme inventé ; ses morceaux de XML sont composés une fois pour toutes ses formations. */
export interface Organisme {
  readonly nom: string
  readonly sujets: readonly Sujet[]
  readonly lieux: readonly Adresse[]
  readonly site: string
  /** `<coordonnees>` d'un contact. */
  readonly contacts: readonly string[]
  readonly responsable: string
  readonly formateur: string
}

const GRAINE_ORGANISMES = 7_919
const SUJETS: readonly Sujet[] = FILIERES.flatMap((filiere) =>
  filiere.offres.map((offre) => ({ filiere, offre, genre: genreDe(offre) })),
)
const POIDS_FILIERES = cumuler(poidsDeZipf(FILIERES.length, 0.7))

/** Un organisme sur tant est placé là où le tirage n'en a mis aucun : chaque département a des formations. */
const UN_SUR = 40

/** Quelques centaines d'organismes pour un catalogue courant, jusqu'à trois mille pour un très grand. */
export function creerOrganismes(
  formations: number,
  graine: number,
  { dansLaRegion, parDepartement }: TiragesDeCommunes,
): readonly Organisme[] {
  const nombre = Math.min(3_000, Math.max(40, Math.round(6 * Math.sqrt(formations))))
  const pris = new Set<string>()
  const aleaDe = (rang: number) => creerAlea(grainePour(graine ^ GRAINE_ORGANISMES, rang))
  const servis = new Set(Array.from({ length: nombre }, (_, rang) => dansLaRegion(aleaDe(rang)).departement))
  const oublies = [...parDepartement].filter(([code]) => !servis.has(code)).map(([, tirer]) => tirer)
  return Array.from({ length: nombre }, (_, rang) => {
    const place =
      rang % UN_SUR === UN_SUR - 1 ? oublies[Math.floor(rang / UN_SUR) % oublies.length] : undefined
    return creerOrganisme(aleaDe(rang), rang, { siege: place ?? dansLaRegion, antenne: dansLaRegion, pris })
  })
}

interface Contexte {
  readonly siege: TirerCommune
  readonly antenne: TirerCommune
  readonly pris: Set<string>
}

function creerOrganisme(alea: Alea, rang: number, tirages: Contexte): Organisme {
  const commune = tirages.siege(alea)
  const { nom, niveauMin, niveauMax } = inventerNom(alea, commune.nom, tirages.pris)
  const siege = composerAdresse(alea, commune, inventerVoie(alea), nom)
  const antennes = Array.from({ length: alea.chance(0.35) ? alea.entier(1, 5) : 0 }, () =>
    composerAdresse(alea, tirages.antenne(alea), inventerVoie(alea), `${nom} – antenne`.slice(0, 250)),
  )
  const hote = `organisme-${rang + 1}.example`
  const contacts = Array.from({ length: 3 }, (_, ordre) => composerContact(alea, siege, hote, ordre > 0))
  const identite = {
    nom,
    siret: inventerSiret(alea),
    numero: `15_${10_000 + rang}`,
    site: `https://www.${hote}`,
  }
  return {
    nom,
    sujets: choisirSujets(alea, niveauMin, niveauMax),
    lieux: [siege, ...antennes],
    site: identite.site,
    contacts,
    responsable: composerResponsable(alea, identite, siege, contacts),
    formateur: composerFormateur(identite, contacts),
  }
}

/** Ce que l'organisme propose : les offres de quelques filières, aux niveaux qu'il prépare, surtout des diplômes. */
function choisirSujets(alea: Alea, niveauMin: number, niveauMax: number): readonly Sujet[] {
  const convient = ({ sortie }: Genre) => sortie === 0 || (sortie >= niveauMin && sortie <= niveauMax)
  const filieres = new Set(Array.from({ length: alea.entier(1, 9) }, () => choisirFiliere(alea)))
  const sujets = [...filieres].flatMap((filiere) => SUJETS.filter((sujet) => sujet.filiere === filiere))
  const retenus = sujets.filter(({ genre }) => convient(genre))
  const certifiants = retenus.filter(({ genre }) => genre.certifiante)
  if (retenus.length > 0) return [...retenus, ...certifiants, ...certifiants]
  return SUJETS.filter(({ genre }) => convient(genre))
}

function choisirFiliere(alea: Alea): Filiere {
  const filiere = FILIERES[alea.selon(POIDS_FILIERES)]
  if (filiere === undefined) throw new RangeError('aucune filière')
  return filiere
}

interface Identite {
  readonly nom: string
  readonly siret: string
  readonly numero: string
  readonly site: string
}

/** L'accueil donne l'adresse et le site ; une personne, son nom et son téléphone. */
function composerContact(alea: Alea, { simple }: Adresse, hote: string, personnel: boolean): string {
  const telephone = `<telfixe><numtel>${inventerTelephone(alea)}</numtel></telfixe>`
  const courriel = `<courriel>contact@${hote}</courriel>`
  if (!personnel)
    return `<coordonnees><nom>Accueil</nom>${simple}${telephone}${courriel}<web><urlweb>https://www.${hote}</urlweb></web></coordonnees>`
  const { prenom, nom } = inventerPersonne(alea)
  const portable = alea.chance(0.3) ? `<portable><numtel>${inventerPortable(alea)}</numtel></portable>` : ''
  return `<coordonnees><civilite>${alea.choisir(['Madame', 'Monsieur'])}</civilite><nom>${nom}</nom><prenom>${prenom}</prenom>${telephone}${portable}${courriel}</coordonnees>`
}

function composerResponsable(
  alea: Alea,
  identite: Identite,
  siege: Adresse,
  contacts: readonly string[],
): string {
  const { nom, siret, numero, site } = identite
  const activite = `${alea.choisir(['73', '76', '91'])}${alea.entier(100_000_000, 999_999_999)}`
  const nomXml = echapper(nom)
  const coordonnees = `<coordonnees-organisme><coordonnees>${siege.complete}<telfixe><numtel>${inventerTelephone(alea)}</numtel></telfixe><web><urlweb>${site}</urlweb></web></coordonnees></coordonnees-organisme>`
  const contact = `<contact-organisme tag="principal"><type-contact>5</type-contact>${contacts[1]}</contact-organisme>`
  const renseignements = alea.chance(0.5)
    ? `<renseignements-specifiques>${echapper(RENSEIGNEMENTS)}</renseignements-specifiques>`
    : ''
  return `<organisme-formation-responsable numero="${numero}"><numero-activite>${activite}</numero-activite><SIRET-organisme-formation><SIRET>${siret}</SIRET></SIRET-organisme-formation><nom-organisme>${nomXml}</nom-organisme><raison-sociale>${nomXml}</raison-sociale>${coordonnees}${contact}${renseignements}<extras info="categorie-organisme"><extra info="code-categorie-organisme">${alea.choisir(['00', '13'])}</extra></extras></organisme-formation-responsable>`
}

const RENSEIGNEMENTS =
  '<p>Organisme fictif du catalogue de démonstration. Locaux accessibles, restauration sur place, accompagnement individuel tout au long du parcours.</p>'

function composerFormateur({ nom, siret, numero }: Identite, contacts: readonly string[]): string {
  return `<organisme-formateur numero="${numero}" tag="principal"><SIRET-formateur><SIRET>${siret}</SIRET></SIRET-formateur><raison-sociale-formateur>${echapper(nom)}</raison-sociale-formateur><contact-formateur tag="principal"><type-contact>3</type-contact>${contacts[1]}</contact-formateur></organisme-formateur>`
}
