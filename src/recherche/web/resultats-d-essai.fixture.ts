import fastify, { type FastifyInstance } from 'fastify'
import { HtmlValidate } from 'html-validate'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { enregistrerOpenSearch } from './opensearch.routes.ts'
import {
  type Essai,
  formationsDEssai,
  pagesDArriveeDEssai,
  rechercheDEssai,
  territoiresDEssai,
} from './recherche-d-essai.fixture.ts'
import { enregistrerResultats } from './resultats.routes.ts'
import { enregistrerSuggestions } from './suggestions.routes.ts'

const contexte = contexteDeTest()

/** Les cases d'une facette portent le même nom : c'est ainsi qu'un formulaire envoie plusieurs valeurs. */
const nomsPartages = { shared: ['radio', 'checkbox'] }
export const validateur = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'form-dup-name': ['error', nomsPartages],
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
  },
})

export const ALBI = { codePostal: '81000', ville: 'Albi', insee: '81004', position: [43.93, 2.15] } as const
export const ESSAIS = [
  { intitule: 'Boulangerie de tradition', niveau: '13', financeur: '2' },
  { intitule: 'Boulangerie biologique', ...ALBI },
  { intitule: 'Pain et viennoiserie', contenu: 'De la boulangerie, du pétrin au four', niveau: '13' },
  ...Array.from({ length: 25 }, (_, rang) => ({ intitule: `Anglais module ${rang + 1}`, debut: '20270601' })),
]

const PAIE = { chemin: '/infos/paie', libelle: 'Lire sa fiche de paie' }

/** Les pages de résultats et les suggestions, sur ces formations. */
export async function servir(essais: readonly Essai[]): Promise<FastifyInstance> {
  const horloge = () => new Date('2026-11-24T10:00:00Z')
  const recherche = rechercheDEssai(await formationsDEssai(essais), jourAParis(horloge()))
  const ouvert = fastify()
  const vocabulaire = { actuel: () => ({ redirections: new Map([['fiche de paie', PAIE]]) }) }
  const territoires = territoiresDEssai
  const pagesDArrivee = pagesDArriveeDEssai(recherche)
  enregistrerResultats(ouvert, { contexte, recherche, territoires, horloge, vocabulaire, pagesDArrivee })
  enregistrerSuggestions(ouvert, { recherche, territoires: territoiresDEssai })
  enregistrerOpenSearch(ouvert, { contexte })
  return ouvert
}

/** Le nombre annoncé. */
export const statut = (html: string) => /<span role="status">([^<]*)/.exec(html)?.[1]

/** Le titre du document, sans le nom du portail. */
export const titre = (html: string) =>
  /<title>([^<]*)/.exec(html)?.[1]?.replace(' – Me former en Occitanie', '')
