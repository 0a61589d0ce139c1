'use client'

import type { ClientFeature } from '@payloadcms/richtext-lexical'
import {
  createClientFeature,
  OrderedListFeatureClient,
  UnorderedListFeatureClient,
} from '@payloadcms/richtext-lexical/client'
import { REMOVE_LIST_COMMAND } from '@payloadcms/richtext-lexical/lexical/list'

/** Les deux listes du menu « Paragraphe », en boutons ; appuyer sur celle où l'on est en sort. */
export const BoutonsDeListeFeatureClient = createClientFeature((contexte) => {
  const items = [UnorderedListFeatureClient, OrderedListFeatureClient].flatMap((fonctionnalite) => {
    const { feature } = fonctionnalite(contexte.props)
    const { toolbarFixed } = typeof feature === 'function' ? feature(contexte) : feature
    return (toolbarFixed?.groups ?? []).flatMap((groupe) => groupe.items)
  })
  const groupes = [{ type: 'buttons' as const, key: 'listes', order: 42, items: items.map(basculer) }]
  return { toolbarFixed: { groups: groupes }, toolbarInline: { groups: groupes } }
})

type Item = NonNullable<ClientFeature<undefined>['toolbarFixed']>['groups'][number]['items'][number]

const basculer = (item: Item): Item => ({
  ...item,
  onSelect: ({ editor, isActive }) => {
    if (isActive) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined)
    else item.onSelect?.({ editor, isActive })
  },
})
