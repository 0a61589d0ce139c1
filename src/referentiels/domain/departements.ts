import { plierLesMots } from '../../kernel/plier.ts'

/** Départements et collectivités : code, nom, région (code officiel géographique, Insee). */
const DEPARTEMENTS = [
  ['01', 'Ain', '84'],
  ['02', 'Aisne', '32'],
  ['03', 'Allier', '84'],
  ['04', 'Alpes-de-Haute-Provence', '93'],
  ['05', 'Hautes-Alpes', '93'],
  ['06', 'Alpes-Maritimes', '93'],
  ['07', 'Ardèche', '84'],
  ['08', 'Ardennes', '44'],
  ['09', 'Ariège', '76'],
  ['10', 'Aube', '44'],
  ['11', 'Aude', '76'],
  ['12', 'Aveyron', '76'],
  ['13', 'Bouches-du-Rhône', '93'],
  ['14', 'Calvados', '28'],
  ['15', 'Cantal', '84'],
  ['16', 'Charente', '75'],
  ['17', 'Charente-Maritime', '75'],
  ['18', 'Cher', '24'],
  ['19', 'Corrèze', '75'],
  ['21', 'Côte-d’Or', '27'],
  ['22', 'Côtes-d’Armor', '53'],
  ['23', 'Creuse', '75'],
  ['24', 'Dordogne', '75'],
  ['25', 'Doubs', '27'],
  ['26', 'Drôme', '84'],
  ['27', 'Eure', '28'],
  ['28', 'Eure-et-Loir', '24'],
  ['29', 'Finistère', '53'],
  ['2A', 'Corse-du-Sud', '94'],
  ['2B', 'Haute-Corse', '94'],
  ['30', 'Gard', '76'],
  ['31', 'Haute-Garonne', '76'],
  ['32', 'Gers', '76'],
  ['33', 'Gironde', '75'],
  ['34', 'Hérault', '76'],
  ['35', 'Ille-et-Vilaine', '53'],
  ['36', 'Indre', '24'],
  ['37', 'Indre-et-Loire', '24'],
  ['38', 'Isère', '84'],
  ['39', 'Jura', '27'],
  ['40', 'Landes', '75'],
  ['41', 'Loir-et-Cher', '24'],
  ['42', 'Loire', '84'],
  ['43', 'Haute-Loire', '84'],
  ['44', 'Loire-Atlantique', '52'],
  ['45', 'Loiret', '24'],
  ['46', 'Lot', '76'],
  ['47', 'Lot-et-Garonne', '75'],
  ['48', 'Lozère', '76'],
  ['49', 'Maine-et-Loire', '52'],
  ['50', 'Manche', '28'],
  ['51', 'Marne', '44'],
  ['52', 'Haute-Marne', '44'],
  ['53', 'Mayenne', '52'],
  ['54', 'Meurthe-et-Moselle', '44'],
  ['55', 'Meuse', '44'],
  ['56', 'Morbihan', '53'],
  ['57', 'Moselle', '44'],
  ['58', 'Nièvre', '27'],
  ['59', 'Nord', '32'],
  ['60', 'Oise', '32'],
  ['61', 'Orne', '28'],
  ['62', 'Pas-de-Calais', '32'],
  ['63', 'Puy-de-Dôme', '84'],
  ['64', 'Pyrénées-Atlantiques', '75'],
  ['65', 'Hautes-Pyrénées', '76'],
  ['66', 'Pyrénées-Orientales', '76'],
  ['67', 'Bas-Rhin', '44'],
  ['68', 'Haut-Rhin', '44'],
  ['69', 'Rhône', '84'],
  ['70', 'Haute-Saône', '27'],
  ['71', 'Saône-et-Loire', '27'],
  ['72', 'Sarthe', '52'],
  ['73', 'Savoie', '84'],
  ['74', 'Haute-Savoie', '84'],
  ['75', 'Paris', '11'],
  ['76', 'Seine-Maritime', '28'],
  ['77', 'Seine-et-Marne', '11'],
  ['78', 'Yvelines', '11'],
  ['79', 'Deux-Sèvres', '75'],
  ['80', 'Somme', '32'],
  ['81', 'Tarn', '76'],
  ['82', 'Tarn-et-Garonne', '76'],
  ['83', 'Var', '93'],
  ['84', 'Vaucluse', '93'],
  ['85', 'Vendée', '52'],
  ['86', 'Vienne', '75'],
  ['87', 'Haute-Vienne', '75'],
  ['88', 'Vosges', '44'],
  ['89', 'Yonne', '27'],
  ['90', 'Territoire de Belfort', '27'],
  ['91', 'Essonne', '11'],
  ['92', 'Hauts-de-Seine', '11'],
  ['93', 'Seine-Saint-Denis', '11'],
  ['94', 'Val-de-Marne', '11'],
  ['95', 'Val-d’Oise', '11'],
  ['971', 'Guadeloupe', '01'],
  ['972', 'Martinique', '02'],
  ['973', 'Guyane', '03'],
  ['974', 'La Réunion', '04'],
  ['976', 'Mayotte', '06'],
  ['975', 'Saint-Pierre-et-Miquelon', '975'],
  ['977', 'Saint-Barthélemy', '977'],
  ['978', 'Saint-Martin', '978'],
  ['986', 'Wallis et Futuna', '986'],
  ['987', 'Polynésie française', '987'],
  ['988', 'Nouvelle-Calédonie', '988'],
] as const

/** Régions depuis 2016, et collectivités d’outre-mer. */
const REGIONS = [
  ['01', 'Guadeloupe'],
  ['02', 'Martinique'],
  ['03', 'Guyane'],
  ['04', 'La Réunion'],
  ['06', 'Mayotte'],
  ['11', 'Île-de-France'],
  ['24', 'Centre-Val de Loire'],
  ['27', 'Bourgogne-Franche-Comté'],
  ['28', 'Normandie'],
  ['32', 'Hauts-de-France'],
  ['44', 'Grand Est'],
  ['52', 'Pays de la Loire'],
  ['53', 'Bretagne'],
  ['75', 'Nouvelle-Aquitaine'],
  ['76', 'Occitanie'],
  ['84', 'Auvergne-Rhône-Alpes'],
  ['93', 'Provence-Alpes-Côte d’Azur'],
  ['94', 'Corse'],
  ['975', 'Saint-Pierre-et-Miquelon'],
  ['977', 'Saint-Barthélemy'],
  ['978', 'Saint-Martin'],
  ['986', 'Wallis et Futuna'],
  ['987', 'Polynésie française'],
  ['988', 'Nouvelle-Calédonie'],
] as const

export interface Departement {
  readonly code: string
  readonly nom: string
  readonly region: string
}

const TOUS: readonly Departement[] = DEPARTEMENTS.map(([code, nom, region]) => ({ code, nom, region }))
const PAR_CODE = new Map(TOUS.map((departement) => [departement.code, departement]))
const NOMS_REGIONS: ReadonlyMap<string, string> = new Map(REGIONS)

const PAR_NOM = new Map(TOUS.map(({ code, nom }) => [plierLesMots(nom), code]))
const PAR_NOM_SANS_ARTICLE = new Map(
  TOUS.map(({ code, nom }) => [plierLesMots(nom).replace(/^la /, ''), code]),
)
const PAR_NOM_DE_REGION = new Map([
  ...REGIONS.map(([code, nom]) => [plierLesMots(nom).replace(/^la /, ''), code] as const),
  ['midi pyrenees', '76'],
  ['languedoc roussillon', '76'],
  ['paca', '93'],
])

/** Ce qui se met devant un numéro ou un nom : « FR-31 », « D31 », « Dép. 31 », « Département de la Haute-Garonne ». */
const DEVANT_DEPARTEMENT = /^(?:fr|d(?:ept?|pt|epartement)?)(?![a-z])\s*|^fr(?=\d)|^d(?=\d)/
const ARTICLES = /^(?:(?:de|du|des|d|la|le|les|l) )+/
const HAUTE = /\b(?:hte|ht)(s?)\b/g

/** Le code d'un département écrit de bien des façons : « 9 », « 031 », « FR-31 », « D31 », « ARIÈGE », « 9 - Ariège », « 31000 ». */
export function reconnaitreDepartement(texte: string): string | undefined {
  const mots = plierLesMots(texte).replace(DEVANT_DEPARTEMENT, '')
  if (/^\d{5}$/.test(mots)) return connu(departementDeCodePostal(mots))
  const ecrits = mots.match(/\b(?:\d{1,3}|2[ab])\b/g) ?? []
  const nom = mots.replace(/\b(?:\d{1,3}|2[ab])\b/g, '').trim()
  const codes = new Set(ecrits.map((ecrit) => connu(ecrit.toUpperCase().replace(/^0+/, '').padStart(2, '0'))))
  const nomme = nom === '' ? undefined : departementDeNom(nom)
  const [code] = codes
  if (ecrits.length === 0) return nomme
  return codes.size === 1 && (nom === '' || nomme === code) ? code : undefined
}

const connu = (code: string | undefined): string | undefined =>
  code !== undefined && PAR_CODE.has(code) ? code : undefined

function departementDeNom(nom: string): string | undefined {
  const entier = nom.replace(HAUTE, 'haute$1')
  return PAR_NOM.get(entier) ?? PAR_NOM_SANS_ARTICLE.get(entier.replace(ARTICLES, ''))
}

/** Subdivisions ISO 3166-2 de la France qui sont des régions. */
const REGIONS_ISO =
  'ARA 84|BFC 27|BRE 53|CVL 24|COR 94|20R 94|GES 44|HDF 32|IDF 11|NOR 28|NAQ 75|OCC 76|PDL 52|PAC 93|GP 01|971 01|MQ 02|972 02|GF 03|973 03|RE 04|974 04|YT 06|976 06'
const PAR_CODE_ISO = new Map(
  REGIONS_ISO.split('|').map((paire) => paire.split(' ') as unknown as readonly [string, string]),
)

/** Le code d'aujourd'hui d'une région : « 76 », « 076 », « 73 » (d'avant 2016), « FR-OCC », « OCCITANIE », « Midi-Pyrénées ». */
export function reconnaitreRegion(texte: string): string | undefined {
  const mots = plierLesMots(texte).replace(/^r(?:egion)? ?(?=\d)|^region /, '')
  const numero = /^0*(\d{1,3})$/.exec(mots)?.[1]?.padStart(2, '0')
  const code = regionActuelle(numero ?? '')
  if (NOMS_REGIONS.has(code)) return code
  const iso = PAR_CODE_ISO.get(mots.replace(/^fr /, '').toUpperCase())
  return iso ?? PAR_NOM_DE_REGION.get(mots.replace(ARTICLES, ''))
}

/** Le département d'un code postal ; la Corse partage le préfixe 20 : 200 et 201 pour le sud, 202 et 206 pour le nord. */
export function departementDeCodePostal(codePostal: string): string | undefined {
  if (!/^\d{5}$/.test(codePostal)) return undefined
  if (/^9[78]/.test(codePostal)) return codePostal.slice(0, 3)
  if (!codePostal.startsWith('20')) return codePostal.slice(0, 2)
  return /^20[01]/.test(codePostal) ? '2A' : '2B'
}

/** Nom d'un département (« Haute-Garonne ») ; son code s'il est inconnu. */
export function libelleDepartement(code: string): string {
  return PAR_CODE.get(code)?.nom ?? code
}

/** Code de la région d'un département (`31` → `76`) ; absent si le département est inconnu. */
export function regionDeDepartement(code: string): string | undefined {
  return PAR_CODE.get(code)?.region
}

/** Nom d'une région d'après 2016 (« Occitanie ») ; son code s'il est inconnu. */
export function libelleRegion(code: string): string {
  return NOMS_REGIONS.get(code) ?? code
}

/** Codes de tous les départements. */
export const CODES_DES_DEPARTEMENTS: readonly string[] = TOUS.map(({ code }) => code)

/** Départements d'une région, par code. */
export function departementsDeRegion(region: string): readonly Departement[] {
  return TOUS.filter((departement) => departement.region === region)
}

/** Codes de région d'avant 2016 (encore dans des flux) et la région qui les a remplacés. */
const REGIONS_D_AVANT_2016: ReadonlyMap<string, string> = new Map([
  ['73', '76'],
  ['91', '76'],
])

/** Code d'aujourd'hui d'un code de région : Midi-Pyrénées (73) et Languedoc-Roussillon (91) sont devenues Occitanie (76). */
export function regionActuelle(code: string): string {
  return REGIONS_D_AVANT_2016.get(code) ?? code
}

/**
 * Département d'un code INSEE de commune (`31555` → `31`, `2A004` → `2A`, `97411` → `974`) ; ne vaut pas pour un code
 * postal, qui ne distingue pas la Corse-du-Sud de la Haute-Corse.
 */
export function departementDeInsee(insee: string): string {
  return /^9[78]/.test(insee) ? insee.slice(0, 3) : insee.slice(0, 2)
}
