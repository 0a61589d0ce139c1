import type { ContexteDeRendu } from '../contexte.ts'
import { Bouton } from './boutons.tsx'
import { jsonPourHtml } from './json-ld.tsx'

export interface PointCarte {
  readonly latitude: number
  readonly longitude: number
  readonly titre: string
  readonly detail?: string | undefined
  readonly href: string
}

/** Poids de Leaflet et de sa feuille de style, compressés (kilo-octets) ; les tuiles s'y ajoutent. */
export const POIDS_CARTE_KO = 46

/**
 * Carte à la demande : rien n'est chargé avant le clic, qui vaut demande au fournisseur de tuiles nommé à côté du
 * bouton. La liste de la page en est l'équivalent ; sans script, le bloc reste caché.
 */
export function CarteGeographique(
  { points }: { readonly points: readonly PointCarte[] },
  { instance, statique }: ContexteDeRendu,
) {
  if (points.length === 0) return null
  const { fondDeCarte } = instance
  const reglages = {
    'data-script': statique('carte.js'),
    'data-style': statique('carte.css'),
    'data-tuiles': fondDeCarte.url,
    'data-attribution': fondDeCarte.attribution,
    'data-zoom-maximal': String(fondDeCarte.zoomMaximal),
  }
  return (
    <div class="geo" hidden data-carte {...reglages}>
      <div class="geo__demande">
        <Bouton type="button" variante="secondaire" icone="map" donnees={{ 'data-carte-afficher': '' }}>
          Carte
        </Bouton>
        <p class="geo__mention">
          ≈ {POIDS_CARTE_KO} Ko ; fond de {fondDeCarte.hote}, qui verra votre adresse IP.
        </p>
      </div>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: jsonPourHtml(points) }} />
    </div>
  )
}
