import { type ContexteDeRendu, TexteRiche } from '../../../gabarit/index.ts'

export interface RedactionProps {
  /** HTML d'une publication, assaini. */
  readonly html: string
  /** Ce que dit le texte, annoncé quand il faut y entrer au clavier pour faire défiler un tableau. */
  readonly titre: string
}

/**
 * Texte rédigé par l'équipe, ses listes remplies ; avec un tableau, il peut défiler sur un téléphone et se laisse
 * atteindre au clavier.
 */
export function Redaction({ html, titre }: RedactionProps, { remplirListes }: ContexteDeRendu) {
  const texte = <TexteRiche html={remplirListes(html)} />
  if (!html.includes('<table')) return <div class="redaction">{texte}</div>
  return (
    <section class="redaction redaction--tableau" tabindex={0} aria-label={titre}>
      {texte}
    </section>
  )
}
