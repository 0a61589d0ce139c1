import { describe, expect, it } from 'vitest'
import { jourAParis } from '../../kernel/jour.ts'
import { estFrancais } from '../adapters/mots-francais.ts'
import { plierTerme } from '../domain/texte/terme.ts'
import { comprendreLaDemande } from './comprendre-la-demande.ts'
import { territoiresDeFrance as territoires } from './territoires.fixture.ts'

const CATALOGUE = new Set(
  'soudeur coiffure infirmier greta paris sportif die lot aude menage mouleuse'.split(' '),
)

const TERMES = new Set(['trouver un patron', 'stage de 3ème', 'test d’orientation'].map(plierTerme))
const estUnTerme = (terme: string) => TERMES.has(terme)
/** Un dimanche. */
const aujourdhui = jourAParis(new Date('2026-11-29T12:00:00Z'))

function comprendre(q: string, autres: Readonly<Record<string, string>> = {}) {
  const deps = {
    territoires,
    region: '76',
    connait: (mot: string) => CATALOGUE.has(mot),
    nomme: () => false,
    estUnTerme,
    estFrancais,
    aujourdhui,
  }
  return comprendreLaDemande(deps, new URLSearchParams({ q, ...autres }))
}

describe('façons de demander', () => {
  it.each([
    ['je veux devenir infirmière', 'infirmière'],
    ['Je voudrais être boulanger', 'boulanger'],
    ['j’aimerais travailler dans la petite enfance', 'petite enfance'],
    ['je souhaite me former à la soudure', 'soudure'],
    ['je cherche une formation de menuisier', 'menuisier'],
    ['nous recherchons une formation en comptabilité', 'comptabilité'],
    ['bonjour je cherche un stage de cuisine svp', 'cuisine'],
    ['comment devenir pompier', 'pompier'],
    ['comment faire pour devenir notaire ?', 'notaire'],
    ['quelles études pour être vétérinaire', 'vétérinaire'],
    ['quelle formation pour devenir coach sportif', 'coach sportif'],
    ['que faut-il faire pour devenir avocat', 'avocat'],
    ['où apprendre l’espagnol', 'espagnol'],
    ['apprendre à coudre', 'coudre'],
    ['formation pour devenir taxi', 'taxi'],
    ['formation professionnelle de carreleur', 'carreleur'],
    ['cours de guitare', 'guitare'],
    ['travailler comme agent de sécurité', 'agent de sécurité'],
    ['reconversion dans le bâtiment', 'bâtiment'],
    ['reconversion boulanger', 'boulanger'],
    ['reconversion professionnelle soudeur', 'soudeur'],
    ['reprendre des études de droit', 'droit'],
    ['passer le permis', 'permis'],
    ['métier de la mer', 'mer'],
    ['mon fils veut devenir pilote', 'pilote'],
    ['anglais formation', 'anglais'],
    ['cap boulangerie en 1 an', 'cap boulangerie'],
    ['soudeur en trois mois', 'soudeur'],
    ['besoin d’une formation excel', 'excel'],
    ['slt je cherche un stage de cuisine', 'cuisine'],
    ['bonjour je cherche une formation et je veux devenir soudeur', 'soudeur'],
    ['j’ai 16 ans et je veux devenir boulanger', 'boulanger'],
    ['jeune de 17 ans cherche formation menuiserie', 'menuiserie'],
    ['soudage près de chez moi', 'soudage'],
    ['anglais dans ma région svp', 'anglais'],
    ['quel métier dans le bâtiment', 'bâtiment'],
    ['soudage EN ISO 9606', 'soudage EN ISO 9606'],
    ['EN 1090', 'EN 1090'],
  ])('« %s » parle de « %s »', (q, mots) => {
    expect(comprendre(q)).toMatchObject({ mots, orientation: false })
    expect(comprendre(mots).mots).toBe(mots)
  })

  it.each([
    'je ne sais pas quoi faire',
    'je sais pas quoi faire de ma vie',
    'je sais pas trop quoi faire',
    'jsp quoi faire plus tard',
    'je ne sais pas vers quel métier aller',
    'quel métier est fait pour moi',
    'quel métier choisir',
    'm’orienter',
    'orientation',
    'je veux changer de métier',
    'trouver ma voie',
    'aidez-moi',
    'je suis perdue',
    'reconversion professionnelle',
    'je n’ai aucune idée',
    'je veux me reconvertir',
    'formation',
    'je cherche une formation',
  ])('« %s » cherche par où commencer', (q) => {
    const demande = comprendre(q)
    expect(demande.orientation).toBe(true)
    expect(demande.pour('ressources').getAll('theme')).toEqual(['orientation'])
    expect(Object.fromEntries(demande.pour('metiers'))).toMatchObject({ litteral: '1' })
  })

  it.each([
    'mission locale',
    'chambre de métiers',
    'mon compte formation',
    'droit du travail',
    'préparateur de commandes',
    'conseil en évolution professionnelle',
    'compte personnel de formation',
    'bilan de compétences',
    'cap emploi',
    'aide individuelle à la formation',
    'école de la deuxième chance',
    'chef de projet',
  ])('« %s » nomme quelque chose : rien n’est mis de côté', (q) => {
    expect(comprendre(q).ecarte).toEqual([])
    expect(comprendre(q).orientation).toBe(false)
  })
})

describe('lieu dans la phrase', () => {
  it.each([
    ['soudeur toulouse', 'soudeur', '31555'],
    ['toulouse soudeur', 'soudeur', '31555'],
    ['soudeur à Toulouse', 'soudeur', '31555'],
    ['soudeur a toulouse', 'soudeur', '31555'],
    ['infirmier près de Nîmes', 'infirmier', '30189'],
    ['infirmier proche de nimes', 'infirmier', '30189'],
    ['coiffure vers Albi', 'coiffure', '81004'],
    ['coiffure du côté de Tarbes', 'coiffure', '65440'],
    ['soudeur région de Montauban', 'soudeur', '82121'],
    ['soudeur 31000', 'soudeur', '31555'],
    ['soudeur 34 000', 'soudeur', '34172'],
    ['soudeur 31059 toulouse cedex 9', 'soudeur', '31555'],
    ['soudeur Toulouse (31)', 'soudeur', '31555'],
    ['coiffure st gaudens', 'coiffure', '31483'],
    ['coiffure Saint-Gaudens', 'coiffure', '31483'],
    ['vente à L’Isle-Jourdain', 'vente', '32160'],
    ['vente isle jourdain', 'vente isle jourdain', undefined],
    ['hôtellerie la grande motte', 'hôtellerie', '34344'],
    ['soudeur au Vigan', 'soudeur', '30350'],
    ['soudeur lozère', 'soudeur', 'D48'],
    ['soudeur en Lozère', 'soudeur', 'D48'],
    ['infirmier dans le 34', 'infirmier', 'D34'],
    ['infirmier dans le Lot', 'infirmier', 'D46'],
    ['infirmier dans l’Aude', 'infirmier', 'D11'],
    ['infirmier aude', 'infirmier', 'D11'],
    ['menuiserie lot', 'menuiserie', 'D46'],
    ['BTS en Occitanie', 'BTS', 'R76'],
    ['soudeur à Paris', 'soudeur', '75056'],
    ['Lozère', '', 'D48'],
    ['toulouse cedex 4', '', '31555'],
    ['soudeur tolouse', 'soudeur', '31555'],
    ['soudeur à monpellier', 'soudeur', '34172'],
    ['infirmier tarrbes', 'infirmier', '65440'],
    ['coiffure mautauban', 'coiffure', '82121'],
    ['boulanger à coté de Figeac', 'boulanger', '46102'],
    ['soudeur dans les environs de Nîmes', 'soudeur', '30189'],
    ['soudeur dans un rayon de 50km autour de Montauban', 'soudeur', '82121'],
    ['vente dans la banlieue de Toulouse', 'vente', '31555'],
    ['infirmier dans la région de Nîmes', 'infirmier', '30189'],
    ['maçon région toulousaine', 'maçon', '31555'],
    ['maçon dans le bassin albigeois', 'maçon', '81004'],
    ['soudeur Toulouse et sa région', 'soudeur', '31555'],
    ['soudeur à Toulouse et alentours', 'soudeur', '31555'],
    ['soudeur autour d’Albi 20 km', 'soudeur', '81004'],
    ['31000 vers Toulouse vente', 'vente', '31555'],
  ])('« %s » : « %s », %s', (q, mots, code) => {
    const demande = comprendre(q)
    expect(demande.lieu?.lieu.code).toBe(code)
    expect(demande.mots).toBe(mots)
  })

  it.each([
    'Condom',
    'Die',
    'Lot',
    'gros lot',
    'travailler dehors',
    'dehors',
    'sortir dehors',
    'Aude Martin',
    'lot de copropriété',
    'Paris sportifs',
    'tours et fraiseuses',
    'GRETA de Toulouse',
    'mission locale toulouse',
    'université de Montpellier',
    'CFA Nîmes',
    'CIO Albi',
    'anglais',
    'vente en ligne',
    'travailler à distance',
    'aide à domicile',
    'femme de ménage',
    'mouleuse',
    'prévention du condom',
    'permis b 96',
    'cuisine toulousaine',
    'soudeur près de chez moi',
    'cours dans ma région',
    'R 482',
    'CACES 489',
  ])('« %s » ne nomme pas de lieu', (q) => {
    for (const polie of [q, `${q} svp`, `bonjour ${q}`, `svp ${q}, merci`])
      expect(comprendre(polie).lieu).toBeUndefined()
  })

  it('le même lieu, écrit dans le champ ou dans la phrase, donne la même demande', () => {
    const dansLaPhrase = comprendre('soudeur à Toulouse').pour('formations')
    expect(dansLaPhrase.get('lieu')).toBe('31555')
    expect(dansLaPhrase.get('q')).toBe('soudeur')
    expect(comprendre('soudeur toulouse', { ou: 'Albi' }).lieu).toBeUndefined()
  })

  it('un métier n’est jamais caché par un lieu', () => {
    expect(comprendre('soudeur en Lozère').pour('metiers').toString()).toBe('q=soudeur')
    expect(comprendre('soudeur', { ou: 'Albi' }).pour('metiers').has('ou')).toBe(false)
    expect(comprendre('Lozère').pour('metiers').toString()).toBe('q=Loz%C3%A8re&litteral=1')
  })

  it('un champ qui ne nomme rien de connu est dit, avec les noms voisins', () => {
    const { lieuInconnu } = comprendre('soudeur', { ou: 'figac' })
    expect(lieuInconnu?.saisie).toBe('figac')
    expect(lieuInconnu?.propositions[0]?.code).toBe('46102')
    expect(comprendre('soudeur', { ou: 'Figeac' }).lieuInconnu).toBeUndefined()
  })
})

describe('filtres en mots', () => {
  it.each([
    ['boulanger en alternance', 'alternance', ['apprentissage', 'contrat-pro']],
    ['contrat apprentissage cuisine', 'alternance', ['apprentissage']],
    ['coiffure en apprentissage', 'alternance', ['apprentissage']],
    ['vente en contrat pro', 'alternance', ['contrat-pro']],
    ['contrat de professionnalisation vente', 'alternance', ['contrat-pro']],
    ['anglais à distance', 'modalite', ['a-distance']],
    ['cours d’excel en ligne', 'modalite', ['a-distance']],
    ['comptabilité e-learning', 'modalite', ['a-distance']],
    ['anglais de chez moi', 'modalite', ['a-distance']],
    ['une alternance en communication', 'alternance', ['apprentissage', 'contrat-pro']],
    ['formation rémunérée par pôle emploi', 'financement', ['france-travail']],
    ['anglais en présentiel', 'modalite', ['presentiel']],
    ['formation gratuite', 'financement', ['region', 'france-travail']],
    ['soudeur financé par la région', 'financement', ['region']],
    ['anglais financé par France Travail', 'financement', ['france-travail']],
    ['anglais cpf', 'cpf', ['declaree', 'a-verifier']],
    ['permis avec mon compte formation', 'cpf', ['declaree', 'a-verifier']],
    ['soudeur demandeur d’emploi', 'public', ['demandeurs-emploi']],
    ['informatique rsa', 'public', ['demandeurs-emploi']],
    ['vente sans diplôme', 'niveau-entree', ['0']],
    ['commerce bac +2', 'niveau-sortie', ['5']],
    ['commerce bac+3', 'niveau-sortie', ['6']],
    ['commerce après le bac', 'niveau-entree', ['4']],
    ['commerce après un bts', 'niveau-entree', ['5']],
    ['formation certifiante bureautique', 'certifiante', ['oui']],
    ['secrétaire entrée permanente', 'entree-permanente', ['oui']],
    ['secrétaire en cours d’année', 'entree-permanente', ['oui']],
  ])('« %s » : %s %j', (q, id, valeurs) => {
    const demande = comprendre(q)
    expect(demande.filtres).toMatchObject([{ id, valeurs }])
    expect(demande.pour('formations').getAll(id)).toEqual(valeurs)
  })

  it.each([
    'vente en ligne',
    'manager à distance',
    'maître d’apprentissage',
    'apprentissage de la lecture',
    'CAP pâtissier',
    'licence pro',
    'bac pro commerce',
    'handicap',
    'conseiller demandeurs d’emploi',
    'e-commerce',
    'banque en ligne',
    'reconversion par alternance',
    'licence de psychologie',
    'BTS',
    'aide apprentissage',
    'soudure près de chez moi',
  ])('« %s » reste des mots', (q) => {
    for (const polie of [q, `${q} svp`, `${q} Toulouse`, `bonjour ${q} à Albi merci`])
      expect(comprendre(polie).filtres).toEqual([])
  })

  it('un moteur qui n’a pas le filtre en garde les mots, sauf s’ils n’y disent rien', () => {
    const demande = comprendre('contrat d’apprentissage cuisine')
    expect(demande.pour('financements').get('q')).toBe("contrat d'apprentissage cuisine")
    expect(demande.pour('metiers').get('q')).toBe('cuisine')
    expect(comprendre('cpf').pour('financements').get('q')).toBe('cpf')
  })
})

describe('ce qu’une lecture découvre', () => {
  it.each([
    ['soudeur Toulouse svp', 'soudeur', '31555', []],
    ['bonjour soudeur merci Toulouse', 'soudeur', '31555', []],
    ['soudeur en alternance Nîmes merci d’avance', 'soudeur', '30189', ['apprentissage', 'contrat-pro']],
    ['soudeur Nîmes en alternance', 'soudeur', '30189', ['apprentissage', 'contrat-pro']],
    ['Toulouse alternance C++', 'C++', '31555', ['apprentissage', 'contrat-pro']],
    ['CPF CPF Lozère', '', 'D48', []],
    ['alternance Toulouse, alternance', '', '31555', ['apprentissage', 'contrat-pro']],
    ['boulanger alternance contrat pro Albi', 'boulanger', '81004', ['contrat-pro']],
    ['boulanger apprentissage contrat pro', 'boulanger', undefined, ['contrat-pro', 'apprentissage']],
    ['soudeur financé par la région Occitanie Toulouse', 'soudeur', '31555', []],
    ['Toulouse soudeur Toulouse', 'soudeur', '31555', []],
  ])('« %s » : « %s », %s, %j', (q, mots, code, alternance) => {
    const demande = comprendre(q)
    expect(demande.mots).toBe(mots)
    expect(demande.lieu?.lieu.code).toBe(code)
    expect(demande.pour('formations').getAll('alternance')).toEqual(alternance)
  })

  it('un moteur qui n’a pas les filtres en garde les mots à leur place, sans le lieu ni la politesse', () => {
    const financements = comprendre('soudeur Nîmes en alternance svp').pour('financements')
    expect(financements.toString()).toBe('q=soudeur+en+alternance&lieu=30189')
  })

  it('par où commencer, avec un filtre : lui seul là où il existe', () => {
    const demande = comprendre('je ne sais pas quoi faire CPF')
    expect(demande.orientation).toBe(true)
    expect(demande.pour('formations').toString()).toBe('q=&cpf=declaree&cpf=a-verifier')
    expect(demande.pour('ressources').toString()).toBe('q=&theme=orientation')
    expect(comprendre('formation CPF').orientation).toBe(false)
  })

  it('ce qui est coché précise ce qui est dit', () => {
    const cochee = comprendre('soudeur en alternance', { alternance: 'contrat-pro' }).pour('formations')
    expect(cochee.getAll('alternance')).toEqual(['contrat-pro'])
    const autre = comprendre('soudeur en apprentissage', { alternance: 'contrat-pro' }).pour('formations')
    expect(autre.getAll('alternance')).toEqual(['contrat-pro', 'apprentissage'])
  })

  it('le lieu du champ l’emporte : redit, il n’est plus un mot ; un métier n’en garde aucun', () => {
    const redit = comprendre('soudeur à moins de 10 km de Toulouse', { ou: 'Toulouse' })
    expect(redit.pour('formations').toString()).toBe('q=soudeur&lieu=31555&rayon=10')
    expect(redit.lieu).toBeUndefined()
    const autre = comprendre('soudeur Albi', { ou: 'Toulouse' })
    expect(autre.pour('formations').get('q')).toBe('soudeur Albi')
    expect(autre.pour('metiers').toString()).toBe('q=soudeur')
  })

  it('retirer un morceau rend la phrase sans lui', () => {
    const { lieu, filtres } = comprendre('je veux être infirmier·ère en alternance à Nîmes, alternance svp')
    expect(lieu?.sans).toBe('je veux être infirmier en alternance alternance svp')
    expect(filtres.map(({ sans }) => sans)).toEqual(['je veux être infirmier à Nîmes svp'])
  })
})

describe('toute demande', () => {
  it.each([
    'je veux devenir aide soignante à Nîmes en alternance',
    'formation gratuite soudeur tolouse',
    'infirmier·ère dans le 34',
    'cours de coiffure près de Figeac',
    'c++ à distance',
  ])('« %s », comprise deux fois, ne change plus', (q) => {
    const une = comprendre(q).pour('formations')
    const deux = comprendre(une.get('q') ?? '', Object.fromEntries(une)).pour('formations')
    expect([...deux].toSorted()).toEqual([...new URLSearchParams(Object.fromEntries(une))].toSorted())
  })

  it('cherchée à la lettre, n’est pas comprise', () => {
    const demande = comprendre('soudeur à Toulouse', { litteral: '1' })
    expect(demande.lieu).toBeUndefined()
    expect(demande.pour('formations').get('q')).toBe('soudeur à Toulouse')
  })

  it.each([
    ['ﬁnance', 'finance'],
    ['ｓｏｕｄｅｕｒ', 'soudeur'],
    ['soud\u00ADeur', 'soudeur'],
    ['soudeur\u00A0', 'soudeur'],
    ['l’eau', "l'eau"],
    ['l´eau', "l'eau"],
  ])('« %s » s’écrit « %s »', (q, ecrit) => {
    expect(comprendre(q).saisie).toBe(ecrit)
  })
})

describe('quand commencer', () => {
  it.each([
    ['soudeur en janvier', '2027-01-01', '2027-01-31'],
    ['soudeur en novembre', '2026-11-01', '2026-11-30'],
    ['soudeur septembre 2027', '2027-09-01', '2027-09-30'],
    ['soudeur qui commence en mars', '2027-03-01', '2027-03-31'],
    ['soudeur à partir d’avril', '2027-04-01', '2028-03-31'],
    ['soudeur à la rentrée', '2027-08-20', '2027-10-15'],
    ['soudeur rentrée 2028', '2028-08-20', '2028-10-15'],
    ['soudeur rentrée de janvier', '2027-01-01', '2027-01-31'],
    ['soudeur cette semaine', '2026-11-23', '2026-11-29'],
    ['soudeur la semaine prochaine', '2026-11-30', '2026-12-06'],
    ['soudeur ce week-end', '2026-11-28', '2026-11-29'],
    ['soudeur ce mois-ci', '2026-11-01', '2026-11-30'],
    ['soudeur le mois prochain', '2026-12-01', '2026-12-31'],
    ['soudeur cet été', '2027-06-01', '2027-08-31'],
    ['soudeur au printemps', '2027-03-01', '2027-05-31'],
    ['soudeur en 2027', '2027-01-01', '2027-12-31'],
  ])('« %s » : du %s au %s', (q, du, au) => {
    const demande = comprendre(q)
    expect(demande).toMatchObject({ mots: 'soudeur', periode: { du, au, sans: 'soudeur' } })
    expect(demande.pour('formations').toString()).toBe(`q=soudeur&debut-du=${du}&debut-au=${au}`)
    expect(demande.pour('metiers').toString()).toBe('q=soudeur')
  })

  it('seule, demande ce qui commence alors ; la date choisie l’emporte sur celle de la phrase', () => {
    expect(comprendre('en janvier').pour('formations').toString()).toBe(
      'q=&debut-du=2027-01-01&debut-au=2027-01-31',
    )
    const choisie = comprendre('soudeur en janvier', { 'debut-du': '2027-05-02' }).pour('formations')
    expect(choisie.toString()).toBe('q=soudeur&debut-du=2027-05-02')
  })

  it.each([
    'soudeur en 2019',
    'soudeur janvier 2020',
    'champ de mars',
    'mai 68',
    'réussir sa rentrée des classes',
  ])('« %s » ne dit pas quand', (q) => {
    expect(comprendre(q).periode).toBeUndefined()
  })
})

describe('termes du vocabulaire', () => {
  it.each([
    ['je veux trouver un patron', 'trouver un patron'],
    ['je cherche un stage de 3ème', 'stage de 3ème'],
    ['trouver un soudeur', 'soudeur'],
  ])('« %s » garde « %s »', (q, mots) => {
    expect(comprendre(q).mots).toBe(mots)
  })

  it('dits par qui cherche par où commencer, ils se cherchent dans les ressources, pas ailleurs', () => {
    const demande = comprendre('je veux un test d’orientation')
    expect(demande.orientation).toBe(true)
    expect(demande.pour('ressources').toString()).toBe('q=test+d%27orientation')
    expect(demande.pour('structures').toString()).toBe('q=orientation')
  })

  it.each([
    'salon de l’orientation',
    'journée des professionnels de l’orientation',
    'webinaire reconversion',
  ])('« %s » a un objet', (q) => {
    expect(comprendre(q).orientation).toBe(false)
  })
})

it.each([
  ['se mettre à son compte', 'indépendant'],
  ['financer une formation quand on est à son compte', 'financer une formation quand on indépendant'],
  ['soudeur à mon propre compte', 'soudeur indépendant'],
  ['crédit à mon compte personnel', 'crédit à mon compte personnel'],
])('la locution de « %s » se lit « %s »', (q, mots) => {
  expect(comprendre(q).mots).toBe(mots)
})
