import type { Telephone } from '../../platform/formats/index.ts'

/** Un numéro qui s'appelle est un lien ; le reste se lit. */
export function LienTelephone({ texte, adresse }: Telephone) {
  return adresse === undefined ? <span>{texte}</span> : <a href={adresse}>{texte}</a>
}

export function LienCourriel({ adresse }: { readonly adresse: string }) {
  return <a href={`mailto:${adresse}`}>{adresse}</a>
}
