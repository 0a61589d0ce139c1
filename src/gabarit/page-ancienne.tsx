import { Alerte } from './composants/blocs.tsx'
import type { ContexteDeRendu } from './contexte.ts'
import { rendreFragment } from './rendre.ts'

/** Où commence le contenu d'une page (`Page`). */
const DEBUT = '<main id="contenu" tabindex="-1">'

/** Dit en tête du contenu d'une page gardée de quand elle date. */
export function marquerAncienne(contexte: ContexteDeRendu, html: string, gardeeLe: Date): string {
  return html.replace(DEBUT, () => DEBUT + rendreFragment(contexte, Ancienne, { gardeeLe }))
}

const quand = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

function Ancienne({ gardeeLe }: { readonly gardeeLe: Date }) {
  return (
    <div class="conteneur">
      <Alerte ton="attention">
        <p>
          Cette page date du <time dateTime={gardeeLe.toISOString()}>{quand.format(gardeeLe)}</time> : nos
          données ne peuvent pas être relues pour l’instant.
        </p>
      </Alerte>
    </div>
  )
}
