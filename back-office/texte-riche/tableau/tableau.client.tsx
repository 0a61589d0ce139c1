'use client'

import type { ClientFeature } from '@payloadcms/richtext-lexical'
import { createClientFeature, TableFeatureClient } from '@payloadcms/richtext-lexical/client'
import { $getSelection } from '@payloadcms/richtext-lexical/lexical'
import { COMMANDES, celluleCourante } from './commandes.ts'

/** Le tableau de Payload sans ses menus flottants, en anglais et à la souris seule : la barre d'outils les remplace. */
export const TableauFeatureClient = createClientFeature((contexte) => {
  const { feature } = TableFeatureClient(contexte.props)
  const fourni = typeof feature === 'function' ? feature(contexte) : feature
  return {
    ...fourni,
    plugins: (fourni.plugins ?? []).filter(({ position }) => position !== 'floatingAnchorElem'),
    slashMenu: { groups: (fourni.slashMenu?.groups ?? []).map(nommer) },
    toolbarFixed: { groups: [...(fourni.toolbarFixed?.groups ?? []).map(nommer), GROUPE] },
  }
})

type Groupe = NonNullable<ClientFeature<undefined>['toolbarFixed']>['groups'][number]

/** Le menu « Tableau », grisé hors d'un tableau. */
const GROUPE: Groupe = {
  type: 'dropdown',
  key: 'tableau',
  order: 25,
  ChildComponent: Icone,
  isEnabled: ({ selection }) => celluleCourante(selection) !== null,
  items: COMMANDES.map(({ cle, libelle, agir }) => ({
    key: cle,
    label: libelle,
    onSelect: ({ editor }) =>
      editor.update(() => {
        const cellule = celluleCourante($getSelection())
        if (cellule !== null) agir(cellule)
      }),
  })),
}

/** Payload nomme l'insertion « Table ». */
function nommer<Item extends { readonly key: string }, Menu extends { readonly items: Item[] }>(
  menu: Menu,
): Menu {
  return {
    ...menu,
    items: menu.items.map((item) =>
      item.key === 'table' ? { ...item, label: 'Tableau', keywords: ['tableau', 'table'] } : item,
    ),
  }
}

function Icone() {
  return (
    <svg aria-hidden="true" fill="none" height="20" stroke="currentColor" viewBox="0 0 20 20" width="20">
      <title>Tableau</title>
      <path d="M3.5 4.5h13v11h-13zM3.5 8.5h13M9.5 8.5v7" />
    </svg>
  )
}
