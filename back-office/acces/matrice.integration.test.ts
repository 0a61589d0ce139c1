import type { CollectionSlug } from 'payload'
import { describe, expect, test } from 'vitest'
import { appeler, codeDe, compteDeTest, seConnecter, utilisateur } from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { type Action, droitsDe, estPermis } from './matrice.ts'
import { ROLES } from './roles.ts'

const { payload } = await payloadDeTest()

const INTERNES: readonly string[] = [
  'payload-kv',
  'payload-preferences',
  'payload-migrations',
  'payload-jobs',
  'payload-locked-documents',
]
const collections = Object.values(payload.collections)
  .map(({ config }) => config)
  .filter(({ slug }) => !INTERNES.includes(slug))
const comptes = new Map<string, Awaited<ReturnType<typeof utilisateur>>>()
const cookies = new Map<string, string>()
for (const role of ROLES) {
  const compte = await compteDeTest(payload, role)
  comptes.set(role, await utilisateur(payload, compte.id))
  cookies.set(role, await seConnecter(payload, compte, compte.secret && codeDe(compte.secret)))
}

const INTERDIT = 403
const ABSENT = 999_999_999
/** Permis : fait, ou arrêté plus loin par une donnée manquante ou un document absent. */
const PERMIS = [200, 201, 400, 404]

/** Le statut du refus, ou 200 : l'accès est vérifié avant que le document ne soit cherché ou validé. */
async function statutDe(operation: () => Promise<unknown>): Promise<number> {
  try {
    await operation()
    return 200
  } catch (erreur) {
    return erreur instanceof Error && 'status' in erreur ? Number(erreur.status) : 500
  }
}

function essayer(
  action: Action,
  collection: CollectionSlug,
  user: Awaited<ReturnType<typeof utilisateur>> | null,
) {
  const commun = { collection, user, overrideAccess: false } as const
  const actions: Readonly<Partial<Record<Action, () => Promise<unknown>>>> = {
    lire: () => payload.find(commun),
    creer: () => payload.create({ ...commun, data: {}, draft: true }),
    modifier: () => payload.update({ ...commun, id: ABSENT, data: {}, draft: true }),
    supprimer: () => payload.delete({ ...commun, id: ABSENT }),
  }
  const operation = actions[action]
  return operation === undefined ? undefined : statutDe(operation)
}

test('toute collection a ses droits', () => {
  const inconnues = collections.filter((collection) => Object.keys(droitsDe(collection)).length === 0)
  expect(inconnues.map(({ slug }) => slug)).toEqual([])
})

/** Les mêmes actions par les points d'accès REST ; `publier` n'a de sens que pour une collection à brouillons. */
const APPELS = {
  lire: ['GET', '', undefined],
  creer: ['POST', '', {}],
  modifier: ['PATCH', `/${ABSENT}?draft=true`, {}],
  publier: ['PATCH', `/${ABSENT}`, { _status: 'published' }],
  supprimer: ['DELETE', `/${ABSENT}`, undefined],
} as const

describe.each(collections)('$slug', (config) => {
  const { slug } = config
  const collection = Object.values(payload.collections).find(({ config }) => config.slug === slug)
  const nom = collection?.config.slug
  if (nom === undefined) throw new Error(`${slug} a disparu`)
  // Chacun lit et modifie son propre compte : voir `comptes.integration.test.ts`.
  const actions = (['lire', 'creer', 'modifier', 'supprimer'] as const).filter(
    (action) => slug !== 'utilisateurs' || action === 'creer' || action === 'supprimer',
  )

  test.each(ROLES.flatMap((role) => actions.map((action) => ({ role, action }))))(
    '$role · $action',
    async ({ role, action }) => {
      const statut = await essayer(action, nom, comptes.get(role) ?? null)
      if (estPermis(role, action, droitsDe(config))) expect(PERMIS).toContain(statut)
      else expect(statut).toBe(INTERDIT)
    },
  )

  const parRest = [...actions, ...(collection?.config.versions?.drafts ? (['publier'] as const) : [])]
  test.each([...ROLES, undefined].flatMap((role) => parRest.map((action) => ({ role, action }))))(
    'REST · $role · $action',
    async ({ role, action }) => {
      const [methode, suite, corps] = APPELS[action]
      const cookie = role === undefined ? undefined : cookies.get(role)
      const { statut } = await appeler(payload, methode, `/${slug}${suite}`, { corps, cookie })
      if (role !== undefined && estPermis(role, action, droitsDe(config))) expect(PERMIS).toContain(statut)
      else expect(statut).toBe(INTERDIT)
    },
  )

  test.each(actions)('un visiteur · %s → refusé', async (action) => {
    expect(await essayer(action, nom, null)).toBe(INTERDIT)
  })

  test.each(['administrateur', 'responsable-editorial', 'gestionnaire-donnees'] as const)(
    '%s sans second facteur → tout est refusé',
    async (role) => {
      const compte = comptes.get(role)
      if (compte === undefined) throw new Error('compte absent')
      const sansFacteur = { ...compte, secondFacteurActif: false }
      for (const action of actions) expect(await essayer(action, nom, sansFacteur)).toBe(INTERDIT)
    },
  )
})
