import { LienBouton } from '../../../gabarit/index.ts'
import { CarteActualite } from '../../actualite/web/carte-actualite.page.tsx'
import type { VueCarteActualite } from '../../actualite/web/carte-actualite.view.ts'
import { CarteManifestation } from './carte-manifestation.page.tsx'
import type { VueCarteManifestation } from './carte-manifestation.view.ts'

export interface AgendaEtActualitesProps {
  readonly manifestations: readonly VueCarteManifestation[]
  readonly actualites: readonly VueCarteActualite[]
}

/** Bande de l'accueil : les prochaines manifestations et les dernières actualités ; ce qui n'existe pas n'est pas annoncé. */
export function AgendaEtActualites({ manifestations, actualites }: AgendaEtActualitesProps) {
  if (manifestations.length === 0 && actualites.length === 0) return null
  return (
    <section class="bande" aria-label="Agenda et actualités">
      <div class="conteneur duo">
        {manifestations.length > 0 && (
          <div>
            <h2 class="bande__titre">Prochains rendez-vous</h2>
            <ul class="resultats">
              {manifestations.map((carte) => (
                <CarteManifestation key={carte.href} carte={carte} breve />
              ))}
            </ul>
            <LienBouton href="/agenda" variante="secondaire" icone="calendar-days">
              Voir tout l’agenda
            </LienBouton>
          </div>
        )}
        {actualites.length > 0 && (
          <div>
            <h2 class="bande__titre">Actualités</h2>
            <ul class="resultats">
              {actualites.map((carte) => (
                <CarteActualite key={carte.href} carte={carte} niveauTitre={3} breve />
              ))}
            </ul>
            <LienBouton href="/actualites" variante="secondaire" icone="list">
              Voir toutes les actualités
            </LienBouton>
          </div>
        )}
      </div>
    </section>
  )
}
