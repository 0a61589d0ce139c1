import { Icone, Section } from '../../gabarit/index.ts'
import type { MetierCite, VueProches } from './proches.view.ts'

export function MetiersProches({ proches: { proches, evolutions } }: { readonly proches: VueProches }) {
  if (proches.length + evolutions.length === 0) return null
  return (
    <Section id="proches" titre="Métiers proches" icone="compass">
      <Liste metiers={proches} />
      {evolutions.length > 0 && (
        <div class="partie">
          <h3>Pour évoluer</h3>
          <Liste metiers={evolutions} />
        </div>
      )}
    </Section>
  )
}

function Liste({ metiers }: { readonly metiers: readonly MetierCite[] }) {
  if (metiers.length === 0) return null
  return (
    <ul class="proches">
      {metiers.map(({ titre, chemin }) => (
        <li key={chemin}>
          <a href={chemin}>
            {titre}
            <Icone nom="chevron-right" />
          </a>
        </li>
      ))}
    </ul>
  )
}
