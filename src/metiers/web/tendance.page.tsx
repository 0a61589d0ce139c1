import { Tableau } from '../../gabarit/index.ts'
import type { Barre, VueTendance } from './tendance.view.ts'

/** Un histogramme et, dessous, le même contenu en tableau. */
export function Tendance({ tendance }: { readonly tendance: VueTendance }) {
  const { titre, points } = tendance
  return (
    <figure class="tendance">
      <figcaption>{titre}</figcaption>
      <Dessin tendance={tendance} />
      <details class="pli">
        <summary>Voir ces chiffres en tableau</summary>
        <Tableau
          legende={titre}
          colonnes={['Période', 'Nombre']}
          lignes={points.map(({ periode, texte }) => [periode, texte])}
        />
      </details>
    </figure>
  )
}

function Dessin({ tendance }: { readonly tendance: VueTendance }) {
  const { largeur, hauteur, base, barres } = tendance
  return (
    <svg
      class="tendance__dessin"
      viewBox={`0 0 ${largeur} ${hauteur}`}
      role="img"
      aria-label={resume(tendance)}
    >
      <line class="tendance__axe" x1="0" y1={base} x2={largeur} y2={base} />
      {barres.map((barre) => (
        <UneBarre key={barre.x} barre={barre} base={base} />
      ))}
    </svg>
  )
}

function UneBarre({ barre, base }: { readonly barre: Barre; readonly base: number }) {
  return (
    <g>
      <rect
        class="tendance__barre"
        x={barre.x}
        y={barre.y}
        width={barre.largeur}
        height={barre.hauteur}
        rx="2"
      />
      <text class="tendance__valeur" x={barre.milieu} y={barre.y - 6} text-anchor="middle">
        {barre.valeur}
      </text>
      <text class="tendance__repere" x={barre.milieu} y={base + 15} text-anchor="middle">
        {barre.repere}
      </text>
      {barre.annee !== '' && (
        <text class="tendance__repere" x={barre.milieu} y={base + 30} text-anchor="middle">
          {barre.annee}
        </text>
      )}
    </g>
  )
}

/** Ce que montre le dessin, en une phrase ; le tableau donne le reste. */
function resume({ titre, points }: VueTendance): string {
  const [premier, dernier] = [points[0], points.at(-1)]
  const bornes = [premier, dernier].flatMap((point) =>
    point === undefined ? [] : [`${point.periode} : ${point.texte}`],
  )
  return `${titre}. ${bornes.join(' ; ')}. Valeurs dans le tableau qui suit.`
}
