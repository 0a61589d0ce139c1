import type { Page } from 'playwright-core'
import { genererCatalogue } from '../../demonstration/generateur/index.ts'
import { jourAParis } from '../../src/kernel/jour.ts'
import { appeler } from './session.fixture.ts'

/** Une actualité remplie, brouillon sauf indication contraire ; rend son numéro dans le back-office. */
export async function creerActualite(
  page: Page,
  donnees: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { doc } = await appeler(page, {
    methode: 'POST',
    chemin: `/actualites?draft=${donnees._status !== 'published'}`,
    donnees: {
      resume: 'Un chapeau assez court.',
      corps: paragraphe([texte('Un paragraphe.')]),
      datePublication: '2026-11-25T12:00:00.000Z',
      _status: 'draft',
      ...donnees,
    },
  })
  if (typeof doc !== 'object' || doc === null || !('id' in doc)) throw new Error('aucune actualité créée')
  return Number(doc.id)
}

const NOEUD = { version: 1, format: '', indent: 0, direction: null } as const

const texte = (text: string) => ({
  type: 'text',
  text,
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const paragraphe = (children: readonly unknown[]) => ({
  root: { ...NOEUD, type: 'root', children: [{ ...NOEUD, type: 'paragraph', textFormat: 0, children }] },
})

/** Un texte d'un paragraphe, qui porte un lien de ce libellé. */
export function texteAvecLien(libelle: string) {
  const fields = { linkType: 'custom', url: 'https://www.exemple.fr/', newTab: false }
  return paragraphe([
    texte('Pour en profiter, '),
    { ...NOEUD, type: 'link', version: 3, id: 'a1b2c3', fields, children: [texte(libelle)] },
  ])
}

/** Un flux LHÉO de trente formations. */
export async function fluxDEssai(): Promise<Buffer> {
  const morceaux = genererCatalogue({ formations: 30, graine: 7, aujourdhui: jourAParis(new Date()) })
  return Buffer.from((await Array.fromAsync(morceaux)).join(''))
}
