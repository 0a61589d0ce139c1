import type { ComponentChildren } from 'preact'
import { Icone } from '../../gabarit/index.ts'
import type { VueListe } from './liste.view.ts'

/** Suivre la liste dans un lecteur de flux ; rien si elle n'a pas de flux. */
export function LienRss(props: { readonly rss: VueListe['rss']; readonly children: ComponentChildren }) {
  if (props.rss === undefined) return null
  return (
    <a href={props.rss.href} type="application/rss+xml" rel="nofollow">
      <Icone nom="rss" />
      {props.children}
    </a>
  )
}
