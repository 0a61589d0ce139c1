import { parse } from 'csv-parse/sync'
import { createLocalReq, handleEndpoints } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { remplacerSynonymes } from '../../src/recherche/back-office.ts'
import { peut } from '../acces/index.ts'
import { codeDe, compteDeTest, MOT_DE_PASSE, seConnecter } from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'

// Les vrais droits et le vrai journal ; on regarde seulement quel droit est demandé.
vi.mock('../acces/index.ts', { spy: true })

const { payload, base } = await payloadDeTest()
const { pool } = base
const URL_BASE = 'http://localhost:3000'
const TEMOIN = { q: 'fiche de paie', groupe: 'ressources', contient: 'bulletin, salaire', parmi: '3' }
const PIEGE = '=HYPERLINK("http://mechant")'
const sessions = { gestionnaire: '', redacteur: '', sansSecondFacteur: '' }
let dernierFait = 0

beforeAll(async () => {
  const gestionnaire = await compteDeTest(payload, 'gestionnaire-donnees')
  sessions.gestionnaire = await seConnecter(payload, gestionnaire, codeDe(gestionnaire.secret))
  sessions.redacteur = await seConnecter(payload, await compteDeTest(payload, 'redacteur'))
  const email = 'sans-second-facteur@exemple.fr'
  const data = { nom: 'Sans second facteur', email, password: MOT_DE_PASSE, role: 'administrateur' } as const
  const { id } = await payload.create({ collection: 'utilisateurs', data })
  sessions.sansSecondFacteur = await seConnecter(payload, {
    id,
    email,
    secret: undefined,
    codesDeSecours: [],
  })
  await pool.query(
    `insert into qualite.formation (numero, empreinte, intitule, organisme_numero, organisme_nom, defauts, cle_doublon, liens)
     values ('15_1', '', $1, '19_1', 'Organisme', '{sans-rome}', 'a', '{}'),
       ('15_2', '', 'Soudage', '19_1', 'Organisme', '{sans-session,sans-contact}', 'b', '{}')`,
    [PIEGE],
  )
  await remplacerSynonymes(pool, {
    groupes: [
      ['soudeur', 'soudage'],
      ['bureautique', 'excel'],
    ],
    sens: [],
    sigles: [{ sigle: 'VAE', signification: 'Validation des acquis', mots: ['acquis'] }],
  })
})
beforeEach(async () => {
  vi.mocked(peut).mockClear()
  dernierFait = (await faits()).at(-1)?.id ?? dernierFait
})

/** Ce que le journal d'audit a gagné depuis le début du test. */
async function faits() {
  const { docs } = await payload.find({
    collection: 'journal-audit',
    where: { id: { greater_than: dernierFait } },
    sort: 'id',
    pagination: false,
  })
  return docs
}
const demandes = () => vi.mocked(peut).mock.calls.map(([, action, ressource]) => `${action} ${ressource}`)

interface Envoi {
  readonly champs?: Readonly<Record<string, string | Blob>>
  /** Cookie de session ; vide : personne. */
  readonly session?: string
}

function appeler(chemin: string, { champs, session = sessions.gestionnaire }: Envoi = {}): Promise<Response> {
  const corps = new FormData()
  for (const [nom, valeur] of Object.entries(champs ?? {})) corps.set(nom, valeur)
  const request = new Request(`${URL_BASE}/admin/api/donnees/${chemin}`, {
    method: champs === undefined ? 'GET' : 'POST',
    ...(champs === undefined ? {} : { body: corps }),
    headers: { origin: URL_BASE, ...(session === '' ? {} : { cookie: session }) },
  })
  return handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: base.url })
}

const synonymes = async () => {
  const { rows } = await pool.query<{ id: string; de: string | null; sigle: string | null; mots: string[] }>(
    'select id::text, de, sigle, mots from recherche.synonyme',
  )
  return rows
}
const suites = async (texte: string) => {
  const { rows } = await pool.query<{ id: string; decision: string | null }>(
    'select id::text, decision from recherche.suite where texte = $1',
    [texte],
  )
  return rows
}
const parametres = (reponse: Response) =>
  Object.fromEntries(new URL(reponse.headers.get('location') ?? '', URL_BASE).searchParams)

describe('droits', () => {
  it.each([
    ['recherches', { action: 'sans-suite', texte: 'licorne' }, 'executer recherches-sans-resultat'],
    ['recherches', { action: 'synonyme', texte: 'licorne' }, 'executer recherches-sans-resultat'],
    ['recherches', { action: 'temoin', texte: 'licorne' }, 'executer recherches-sans-resultat'],
    ['temoins', { action: 'garder', ...TEMOIN }, 'creer demandes-temoins'],
    ['temoins', { action: 'garder', id: '1', ...TEMOIN }, 'modifier demandes-temoins'],
    ['temoins', { action: 'supprimer', id: '1' }, 'supprimer demandes-temoins'],
    ['synonymes', { action: 'effet', mots: 'licorne, poney' }, 'creer synonymes'],
    ['synonymes', { action: 'effet', id: '1', mots: 'licorne, poney' }, 'modifier synonymes'],
    ['synonymes', { action: 'garder', mots: 'licorne, poney' }, 'creer synonymes'],
    ['synonymes', { action: 'garder', id: '1', mots: 'licorne, poney' }, 'modifier synonymes'],
    ['synonymes', { action: 'supprimer', id: '1' }, 'supprimer synonymes'],
    ['synonymes', { action: 'importer', fichier: 'groupes: []\nsigles: []' }, 'executer synonymes'],
  ])('%s %o demande « %s », et rien n’est fait sans lui', async (chemin, champs, droit) => {
    const avant = await synonymes()
    expect((await appeler(chemin, { champs, session: sessions.redacteur })).status).toBe(403)
    expect(demandes()).toContain(droit)
    for (const session of ['', sessions.sansSecondFacteur]) {
      expect((await appeler(chemin, { champs, session })).status).toBe(303)
    }
    expect(await faits()).toEqual([])
    expect(await synonymes()).toEqual(avant)
    expect((await pool.query('select from recherche.suite')).rowCount).toBe(0)
    expect((await pool.query('select from recherche.demande_temoin')).rowCount).toBe(0)
  })

  it.each(['qualite?format=csv', 'synonymes', 'temoins'])(
    'l’export %s demande une session en règle',
    async (chemin) => {
      for (const session of ['', sessions.sansSecondFacteur]) {
        expect((await appeler(chemin, { session })).status).toBe(303)
      }
      expect(await faits()).toEqual([])
    },
  )

  it('un formulaire de plus d’un mégaoctet n’est lu par aucun écran, ni par qui n’est pas connecté', async () => {
    const fichier = new Blob(['x'.repeat(1_100_000)])
    for (const chemin of ['synonymes', 'temoins', 'recherches']) {
      const reponse = await appeler(chemin, { champs: { action: 'importer', fichier } })
      expect(parametres(reponse)).toEqual({ fait: 'trop-gros' })
      expect((await appeler(chemin, { champs: { fichier }, session: '' })).status).toBe(303)
    }
  })
})

describe('export de la qualité', () => {
  it('les formations en CSV, sans formule, et le journal le sait', async () => {
    const reponse = await appeler('qualite?format=csv&quoi=formations')
    expect(reponse.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(reponse.headers.get('content-disposition')).toMatch(
      /^attachment; filename="qualite-formations-.*\.csv"$/,
    )
    const texte = Buffer.from(await reponse.arrayBuffer()).toString('utf8')
    expect(texte.startsWith('\uFEFFNuméro;Intitulé;')).toBe(true)
    const lignes: string[][] = parse(texte, { bom: true, delimiter: ';' })
    expect(lignes.map(([, intitule]) => intitule)).toContain(`'${PIEGE}`)
    expect(await faits()).toMatchObject([{ action: 'export', ressource: 'qualite' }])
  })

  it('les organismes en OpenDocument', async () => {
    const reponse = await appeler('qualite?format=ods')
    expect(reponse.headers.get('content-type')).toBe('application/vnd.oasis.opendocument.spreadsheet')
    expect(
      Buffer.from(await reponse.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })
})

describe('recherches sans résultat', () => {
  it('une redirection est gardée, la recherche marquée, et l’on revient à la liste', async () => {
    const champs = {
      action: 'rediriger',
      texte: 'Fiche de PAIE',
      chemin: '/infos/paie',
      libelle: 'La fiche de paie',
    }
    const reponse = await appeler('recherches', { champs: { ...champs, periode: '7' } })
    expect(reponse.status).toBe(303)
    expect(parametres(reponse)).toMatchObject({ fait: 'redirigee', periode: '7' })
    const { rows } = await pool.query('select texte, chemin, libelle from recherche.redirection')
    expect(rows).toEqual([{ texte: 'fiche de paie', chemin: '/infos/paie', libelle: 'La fiche de paie' }])
    const [suite] = await suites('fiche de paie')
    expect(suite).toMatchObject({ decision: 'redirection' })
    expect(await faits()).toMatchObject([
      { action: 'redirection', document: suite?.id, detail: '/infos/paie' },
    ])
  })

  it('la revoir retire aussi la redirection', async () => {
    expect(
      parametres(await appeler('recherches', { champs: { action: 'revoir', texte: 'fiche de paie' } })).fait,
    ).toBe('revue')
    expect((await pool.query('select from recherche.redirection')).rowCount).toBe(0)
    expect(await suites('fiche de paie')).toMatchObject([{ decision: null }])
  })

  it.each([
    'https://ailleurs.fr',
    '//ailleurs.fr',
    '/\\ailleurs.fr',
    'formations',
    '',
    '/a b',
    'javascript:alert(1)',
  ])('le chemin « %s » est refusé', async (chemin) => {
    const reponse = await appeler('recherches', {
      champs: { action: 'rediriger', texte: 'x', chemin, libelle: 'Titre' },
    })
    const [{ id } = { id: '' }] = await suites('x')
    expect(parametres(reponse)).toMatchObject({ fait: 'chemin-refuse', recherche: id, libelle: 'Titre' })
    expect((await pool.query('select from recherche.redirection')).rowCount).toBe(0)
  })

  it('écrire un contenu ouvre sa création, titre prérempli sans que l’adresse le dise', async () => {
    const reponse = await appeler('recherches', {
      champs: { action: 'ecrire', texte: 'licorne', contenu: 'questions' },
      session: sessions.redacteur,
    })
    const [suite] = await suites('licorne')
    const location = reponse.headers.get('location') ?? ''
    expect(location).toBe(`/admin/collections/questions/create?recherche=${suite?.id}`)
    const query = Object.fromEntries(new URL(location, URL_BASE).searchParams)
    for (const collection of ['questions', 'pages-infos'] as const) {
      const req = await createLocalReq({ req: { query } }, payload)
      const brouillon = await payload.create({ collection, data: {}, draft: true, req })
      expect(brouillon.titre).toBe('Licorne')
    }
  })

  it('écrire demande le droit de créer ce contenu, et lui seul', async () => {
    const champs = { action: 'ecrire', texte: 'x', contenu: 'questions' }
    expect((await appeler('recherches', { champs })).status).toBe(403)
    const inconnu = { ...champs, contenu: '../x' }
    expect((await appeler('recherches', { champs: inconnu })).status).toBe(400)
  })

  it('les mots d’un visiteur ne vont ni dans une adresse, ni au journal d’audit', async () => {
    const texte = 'marie dupont toulouse'
    const adresses: string[] = []
    for (const action of ['synonyme', 'temoin', 'rediriger', 'sans-suite', 'revoir', 'ecrire']) {
      const session = action === 'ecrire' ? sessions.redacteur : sessions.gestionnaire
      const champs = { action, texte, chemin: '', contenu: 'questions' }
      const reponse = await appeler('recherches', { champs, session })
      expect(reponse.status).toBe(303)
      adresses.push(reponse.headers.get('location') ?? '')
    }
    const [{ id } = { id: '' }] = await suites(texte)
    const refuses = [{ mots: texte }, { mots: `${texte}, soudeur` }, { de: texte, mots: 'de la' }]
    for (const refus of refuses) {
      const mots = await appeler('synonymes', { champs: { action: 'garder', depuis: id, ...refus } })
      expect(parametres(mots)).toMatchObject({ refus: 'oui', depuis: id })
      adresses.push(mots.headers.get('location') ?? '')
    }
    const effet = { action: 'effet', depuis: id, mots: `${texte}, gare` }
    adresses.push((await appeler('synonymes', { champs: effet })).headers.get('location') ?? '')
    for (const contient of ['++', texte, 'gare']) {
      const temoin = { ...TEMOIN, action: 'garder', depuis: id, q: `${texte} gare`, contient, parmi: '9' }
      const refuse = await appeler('temoins', { champs: temoin })
      expect(parametres(refuse)).toMatchObject({ refus: 'oui', depuis: id })
      adresses.push(refuse.headers.get('location') ?? '')
    }
    const temoin = await appeler('temoins', {
      champs: { ...TEMOIN, action: 'garder', depuis: id, q: texte },
    })
    expect(parametres(temoin)).toEqual({ fait: 'ajoute', depuis: id })
    const [{ numero }] = (
      await pool.query('select id::text as numero from recherche.demande_temoin where q = $1', [texte])
    ).rows
    for (const suite of [{ action: 'garder', q: `${texte} bis`, parmi: '9' }, { action: 'supprimer' }])
      adresses.push(
        (await appeler('temoins', { champs: { ...TEMOIN, id: numero, ...suite } })).headers.get('location') ??
          '',
      )
    const accepte = { action: 'garder', depuis: id, mots: `${texte}, gare` }
    const garde = await appeler('synonymes', { champs: accepte })
    expect(parametres(garde).fait).toBe('ajoute')
    adresses.push(garde.headers.get('location') ?? '')
    expect(adresses.join(' ')).not.toMatch(/dupont/i)
    expect(JSON.stringify(await faits())).not.toMatch(/dupont/i)
  })
})

describe('demandes témoins', () => {
  const temoins = async () => {
    const { rows } = await pool.query('select *, id::text as id from recherche.demande_temoin')
    return rows
  }

  it('une recherche sans résultat mène au formulaire, sans que l’adresse la dise', async () => {
    const champs = { action: 'temoin', texte: 'Bulletin de PAIE' }
    const reponse = await appeler('recherches', { champs })
    const [suite] = await suites('bulletin de paie')
    expect(suite).toMatchObject({ decision: null })
    expect(reponse.headers.get('location')).toBe(`/admin/donnees/temoins?depuis=${suite?.id}`)
  })

  it('se garde avec le numéro du compte, se modifie, s’exporte, se supprime une fois', async () => {
    const garder = { action: 'garder', ...TEMOIN }
    expect(parametres(await appeler('temoins', { champs: garder }))).toEqual({ fait: 'ajoute' })
    const [{ id, auteur, ...gardee }] = await temoins()
    expect(gardee).toMatchObject({ q: 'fiche de paie', contient: ['bulletin', 'salaire'], parmi: 3 })
    expect(Number(auteur)).toBeGreaterThan(0)
    const champs = { ...garder, id, parmi: '5', pourquoi: 'le mot de tous les jours' }
    expect(parametres(await appeler('temoins', { champs }))).toEqual({ fait: 'modifie' })
    const yaml = await (await appeler('temoins')).text()
    expect(yaml).toContain('- q: fiche de paie\n')
    expect(yaml).toContain('parmi: 5')
    expect(yaml).not.toContain('auteur')
    const supprimer = { action: 'supprimer', id }
    expect(parametres(await appeler('temoins', { champs: supprimer }))).toEqual({ fait: 'supprime' })
    for (const perdue of [supprimer, { ...garder, id }, { ...garder, id: 'x' }, { action: 'supprimer' }])
      expect(parametres(await appeler('temoins', { champs: perdue }))).toEqual({ fait: 'disparu' })
    const commun = { ressource: 'demandes-temoins' }
    expect(await faits()).toMatchObject([
      { ...commun, action: 'ajout', document: id },
      { ...commun, action: 'modification', document: id },
      { ...commun, action: 'export' },
      { ...commun, action: 'suppression', document: id },
    ])
    expect(await temoins()).toEqual([])
  })

  it('une saisie refusée revient telle qu’elle était, rien n’est gardé', async () => {
    const champs = { action: 'garder', ...TEMOIN, q: 'marie@exemple.fr', contient: '++, paie' }
    expect(parametres(await appeler('temoins', { champs }))).toEqual({
      refus: 'oui',
      q: 'marie@exemple.fr',
      groupe: 'ressources',
      contient: '++, paie',
      parmi: '3',
    })
    expect((await appeler('temoins', { champs: { action: 'x' } })).status).toBe(400)
    expect(await temoins()).toEqual([])
    expect(await faits()).toEqual([])
  })
})

describe('synonymes', () => {
  it('l’effet se mesure sans rien garder, la saisie revient', async () => {
    const avant = await synonymes()
    const champs = { action: 'effet', de: 'toubib', mots: 'médecin', confirme: 'oui' }
    const reponse = parametres(await appeler('synonymes', { champs }))
    expect(reponse).toEqual({ de: 'toubib', mots: 'médecin', effet: 'oui' })
    expect(await synonymes()).toEqual(avant)
    expect(await faits()).toEqual([])
  })

  it('un groupe venu d’une recherche est gardé, et la recherche marquée', async () => {
    const [{ id } = { id: '' }] = await suites('licorne')
    const champs = { action: 'garder', mots: 'Licorne, PONÉY', depuis: id }
    expect(parametres(await appeler('synonymes', { champs })).fait).toBe('ajoute')
    expect((await synonymes()).map(({ mots }) => mots)).toContainEqual(['Licorne', 'PONÉY'])
    const { rows } = await pool.query('select decision, detail from recherche.suite where texte = $1', [
      'licorne',
    ])
    expect(rows).toEqual([{ decision: 'synonyme', detail: 'Licorne, PONÉY' }])
    expect(await faits()).toMatchObject([{ action: 'ajout', ressource: 'synonymes' }])
  })

  it('un mot déjà groupé demande confirmation ; la saisie n’est pas perdue', async () => {
    const champs = { action: 'garder', mots: 'soudeur, licorne' }
    const refus = parametres(await appeler('synonymes', { champs }))
    expect(refus).toMatchObject({ refus: 'oui', mots: 'soudeur, licorne' })
    expect(await faits()).toEqual([])
    expect(parametres(await appeler('synonymes', { champs: { ...champs, confirme: 'oui' } })).fait).toBe(
      'ajoute',
    )
  })

  it('se modifie, se supprime ; ce qui a disparu est dit', async () => {
    const groupe = (await synonymes()).find(({ mots }) => mots.join() === 'Licorne,PONÉY')
    const id = groupe?.id ?? expect.fail('groupe absent')
    const modifie = await appeler('synonymes', { champs: { action: 'garder', id, mots: 'poney, zebre' } })
    expect(parametres(modifie).fait).toBe('modifie')
    expect(parametres(await appeler('synonymes', { champs: { action: 'supprimer', id } })).fait).toBe(
      'supprime',
    )
    expect(parametres(await appeler('synonymes', { champs: { action: 'supprimer', id } })).fait).toBe(
      'disparu',
    )
    expect(await faits()).toMatchObject([
      { action: 'modification' },
      { action: 'suppression', detail: 'poney, zebre' },
    ])
  })

  it('une expression à sens unique est gardée, puis s’essaie', async () => {
    const champs = { action: 'garder', de: 'Femme de ménage', mots: 'agent d’entretien, propreté' }
    const reponse = parametres(await appeler('synonymes', { champs }))
    expect(reponse).toEqual({ fait: 'ajoute', essai: 'Femme de ménage' })
    expect(await synonymes()).toContainEqual(
      expect.objectContaining({ de: 'Femme de ménage', mots: ['agent d’entretien', 'propreté'] }),
    )
    const refus = parametres(await appeler('synonymes', { champs: { ...champs, mots: 'chambre' } }))
    expect(refus).toMatchObject({ refus: 'oui', de: 'Femme de ménage', mots: 'chambre' })
  })

  it('ce qui est exporté se réimporte ; un fichier fautif ne change rien', async () => {
    const avant = (await synonymes()).map(({ de, sigle, mots }) => ({ de, sigle, mots }))
    const fichier = new Blob([await (await appeler('synonymes')).text()])
    expect(parametres(await appeler('synonymes', { champs: { action: 'importer', fichier } })).fait).toBe(
      'importe',
    )
    const apres = (await synonymes()).map(({ de, sigle, mots }) => ({ de, sigle, mots }))
    expect(apres).toHaveLength(avant.length)
    expect(apres).toEqual(expect.arrayContaining(avant))
    const fautif = new Blob(['groupes: [[seul]]\nsigles: []'])
    const refus = parametres(await appeler('synonymes', { champs: { action: 'importer', fichier: fautif } }))
    expect(refus.faute).toContain('un groupe a au moins deux mots')
    expect(await synonymes()).toHaveLength(avant.length)
  })
})
