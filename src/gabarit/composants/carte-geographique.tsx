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

export interface CarteGeographiqueProps {
  readonly points: readonly PointCarte[]
  /** Ce que la carte montre, quand ce n'est pas tout : « Sur la carte : 20 des 312 résultats… ». */
  readonly portee?: string | undefined
}

/** Poids de Leaflet et de sa feuille de style, compressés (kilo-octets) ; les tuiles s'y ajoutent. */
export const POIDS_CARTE_KO = 46

/**
 * Carte à la demande : rien n'est chargé avant le clic, qui vaut demande au fournisseur de tuiles nommé à côté du
 * bouton. La liste de la page en est l'équivalent ; sans script, le bloc reste caché.
 */
export function CarteGeographique(
  { points, portee }: CarteGeographiqueProps,
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
          Voir la carte
        </Bouton>
        <p class="geo__mention">
          {portee !== undefined && <strong>{portee}. </strong>}
          La carte vient d’un autre site, {fondDeCarte.hote}, qui saura d’où vous vous connectez. Rien ne lui
          est demandé avant votre clic ({POIDS_CARTE_KO} Ko).
        </p>
      </div>
      <div class="geo__outils" hidden>
        <p>
          {portee !== undefined && <strong>{portee}. </strong>}
          <span role="status" data-carte-etat />
        </p>
        <Bouton type="button" variante="secondaire" icone="x" donnees={{ 'data-carte-fermer': '' }}>
          Fermer la carte
        </Bouton>
      </div>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: jsonPourHtml(points) }} />
    </div>
  )
}
