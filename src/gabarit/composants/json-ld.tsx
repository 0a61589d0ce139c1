export type Json = string | number | boolean | null | readonly Json[] | { readonly [cle: string]: Json }

/** JSON sûr dans un élément `<script>` : `<` ne peut plus fermer l'élément ni ouvrir un commentaire. */
export function jsonPourHtml(donnees: unknown): string {
  return JSON.stringify(donnees)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** Données structurées schema.org : rien qui ne soit visible dans la page. */
export function JsonLd({ donnees }: { readonly donnees: Json }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonPourHtml(donnees) }} />
}
