import { Readable } from 'node:stream'
import { type Formation, lireLheo } from '../../catalogue/index.ts'
import { instance } from '../../instance/instance.fixture.ts'
import type { Jour } from '../../kernel/jour.ts'
import { type Commune, creerTerritoires } from '../../referentiels/index.ts'
import { formationDuJour } from '../moteurs/formations/formation-du-jour.ts'
import type { MetierIndexe } from '../moteurs/metiers/metier-indexe.ts'
import { creerPagesDArrivee, type PagesDArrivee } from '../usecases/pages-d-arrivee.ts'
import { type RechercheDEssai, rechercheDesSources } from './recherche-des-sources.fixture.ts'

/** Ce qui distingue une formation d'essai des autres. */
export interface Essai {
  readonly intitule: string
  readonly contenu?: string
  readonly aDistance?: boolean
  readonly codePostal?: string
  readonly ville?: string
  readonly insee?: string
  readonly position?: readonly [latitude: number, longitude: number]
  /** dict-niveaux. */
  readonly niveau?: string
  readonly debut?: string
  /** dict-financeurs. */
  readonly financeur?: string
}

/** Formations lues d'un flux LHÉO, numérotées 15_1, 15_2… */
export async function formationsDEssai(essais: readonly Essai[]): Promise<readonly Formation[]> {
  const xml = `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>${essais.map(enLheo).join('')}</offres></lheo>`
  const formations: Formation[] = []
  for await (const evenement of lireLheo(Readable.from([Buffer.from(xml)]))) {
    if (evenement.type !== 'formation') continue
    const lue = evenement.interpreter()
    if (lue.etat === 'publiable') formations.push(lue.formation)
  }
  return formations
}

function enLheo(essai: Essai, rang: number): string {
  const {
    intitule,
    contenu = '-',
    aDistance = false,
    niveau = '14',
    debut = '20270104',
    financeur = '10',
  } = essai
  const { codePostal = '31000', ville = 'Toulouse', insee = '31555', position = [43.6, 1.44] } = essai
  const adresse = `<adresse><ligne>1 rue Haute</ligne><codepostal>${codePostal}</codepostal><ville>${ville}</ville><code-INSEE-commune>${insee}</code-INSEE-commune><geolocalisation><latitude>${position[0]}</latitude><longitude>${position[1]}</longitude></geolocalisation></adresse>`
  const coordonnees = `<coordonnees>${adresse}</coordonnees>`
  return `<formation numero="15_${rang + 1}"><domaine-formation><code-FORMACODE ref="V14">42752</code-FORMACODE></domaine-formation>
<intitule-formation>${intitule}</intitule-formation><objectif-formation>-</objectif-formation><resultats-attendus>-</resultats-attendus><contenu-formation>${contenu}</contenu-formation>
<certifiante>1</certifiante><contact-formation>${coordonnees}</contact-formation><parcours-de-formation>1</parcours-de-formation><code-niveau-entree>1</code-niveau-entree><code-niveau-sortie>${niveau}</code-niveau-sortie>
<action><rythme-formation>-</rythme-formation><code-public-vise ref="V14">83056</code-public-vise><niveau-entree-obligatoire>0</niveau-entree-obligatoire><modalites-alternance>-</modalites-alternance><modalites-enseignement>${aDistance ? 2 : 0}</modalites-enseignement><conditions-specifiques>-</conditions-specifiques><prise-en-charge-frais-possible>1</prise-en-charge-frais-possible><lieu-de-formation>${coordonnees}</lieu-de-formation><modalites-entrees-sorties>0</modalites-entrees-sorties>
<session numero="${rang + 1}"><periode><debut>${debut}</debut><fin>20280630</fin></periode><adresse-inscription>${adresse}</adresse-inscription></session><organisme-financeur><code-financeur>${financeur}</code-financeur></organisme-financeur></action>
<organisme-formation-responsable numero="19_1"><numero-activite>73310000000</numero-activite><SIRET-organisme-formation><SIRET>19311383400389</SIRET></SIRET-organisme-formation><nom-organisme>École du Capitole</nom-organisme><raison-sociale>École du Capitole</raison-sociale><coordonnees-organisme>${coordonnees}</coordonnees-organisme><contact-organisme>${coordonnees}</contact-organisme></organisme-formation-responsable></formation>`
}

/** Le vrai moteur sur quelques formations, sans base ni fil. */
export function rechercheDEssai(
  formations: readonly Formation[],
  jour: Jour,
  metiers: readonly MetierIndexe[] = [],
): RechercheDEssai {
  const fiches = formations.slice(0, 1).map(({ organisme }) => ({
    fiche: { ...organisme, numero: organisme.numero ?? '' },
    nombreFormations: formations.length,
    domaines: ['42'],
    departements: ['31'],
  }))
  const duJour = formations.map((formation) => formationDuJour(formation, jour))
  return rechercheDesSources({ formations: duJour, organismes: fiches, metiers }, jour)
}

function commune(
  insee: string,
  nom: string,
  position: readonly [number, number],
  population = 9_000,
): Commune {
  const [latitude, longitude] = position
  const departement = insee.slice(0, 2)
  const region = departement === '93' ? '11' : '76'
  const codesPostaux = [`${departement}000`]
  const lieu = { latitude, longitude }
  return {
    insee,
    nom,
    departement,
    region,
    codesPostaux,
    population,
    position: lieu,
    precision: 'geonames',
  }
}

const communes = [
  commune('31555', 'Toulouse', [43.6, 1.44], 500_000),
  commune('81004', 'Albi', [43.93, 2.15], 50_000),
  commune('11339', 'Saint-Denis', [43.36, 2.22]),
  commune('93066', 'Saint-Denis', [48.93, 2.36]),
]

export const territoiresDEssai = creerTerritoires(communes, '76')

/** Celles que trouve cette recherche, dans la région et les villes d'essai. */
export const pagesDArriveeDEssai = (recherche: RechercheDEssai): PagesDArrivee =>
  creerPagesDArrivee({
    recherche,
    territoires: territoiresDEssai,
    version: () => 'essai',
    communes,
    region: instance.region,
  })
