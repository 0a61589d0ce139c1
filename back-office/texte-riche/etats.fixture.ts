import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import {
  blocEcrit,
  element,
  etatEcrit,
  type NoeudEcrit,
  paragrapheEcrit,
  texteEcrit,
} from './reprise/noeuds.ts'

/** De quoi écrire un état d'éditeur dans un test. */
export const texte = (ecrit: string, format = 0, langue = ''): NoeudEcrit => texteEcrit(ecrit, format, langue)

export const paragraphe = (...contenu: readonly (string | NoeudEcrit)[]): NoeudEcrit =>
  paragrapheEcrit(contenu.map(enNoeud))

export const titre = (niveau: number, ecrit: string): NoeudEcrit =>
  element('heading', ecrit === '' ? [] : [texte(ecrit)], { tag: `h${niveau}` })

export const lien = (ecrit: string, url: string): NoeudEcrit =>
  element('link', ecrit === '' ? [] : [texte(ecrit)], {
    version: 3,
    id: 'l1',
    fields: { linkType: 'custom', url, newTab: false },
  })

export const lienInterne = (ecrit: string, relationTo: string, value: number): NoeudEcrit =>
  element('link', [texte(ecrit)], {
    version: 3,
    id: 'l2',
    fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
  })

export const image = (value: unknown, fields: Readonly<Record<string, unknown>> = {}): NoeudEcrit => ({
  type: 'upload',
  version: 3,
  format: '',
  id: 'i1',
  relationTo: 'medias',
  value,
  fields,
})

export const bloc = (blockType: string, fiche: Readonly<Record<string, unknown>> = {}): NoeudEcrit =>
  blocEcrit('b1', blockType, fiche)

export const liste = (listType: 'bullet' | 'number', ...items: readonly NoeudEcrit[]): NoeudEcrit =>
  element('list', items, { listType, start: 1, tag: listType === 'number' ? 'ol' : 'ul' })

export const item = (...contenu: readonly (string | NoeudEcrit)[]): NoeudEcrit =>
  element('listitem', contenu.map(enNoeud), { value: 1 })

/** Un tableau : chaque cellule est son texte et son en-tête (0 aucun, 1 de colonne, 2 de ligne). */
export const tableau = (...lignes: readonly (readonly (readonly [string, number])[])[]): NoeudEcrit =>
  element(
    'table',
    lignes.map((cellules) =>
      element(
        'tablerow',
        cellules.map(([ecrit, headerState]) =>
          element('tablecell', [paragraphe(ecrit)], { headerState, colSpan: 1, rowSpan: 1 }),
        ),
      ),
    ),
  )

export const etat = (...noeuds: readonly NoeudEcrit[]): SerializedEditorState => etatEcrit(noeuds)

function enNoeud(contenu: string | NoeudEcrit): NoeudEcrit {
  return typeof contenu === 'string' ? texte(contenu) : contenu
}
