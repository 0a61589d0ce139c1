import { Redaction } from '../../socle/web/redaction.page.tsx'

/** Le texte libre que l'équipe ajoute au gabarit d'une page obligatoire ; rien s'il est vide. */
export function Complement({ html, titre }: { readonly html: string; readonly titre: string }) {
  return html === '' ? null : <Redaction html={html} titre={titre} />
}
