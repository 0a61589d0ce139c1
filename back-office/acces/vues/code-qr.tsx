import { encode } from 'uqr'

/** Le code QR d'un texte, dessiné ici : le secret qu'il porte ne va chez personne. */
export function CodeQr({ texte, nom }: { readonly texte: string; readonly nom: string }) {
  const { data, size } = encode(texte, { border: 4 })
  const cases = data.flatMap((ligne, y) => ligne.flatMap((noire, x) => (noire ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg
      aria-label={nom}
      className="compte__qr"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${size} ${size}`}
    >
      <path d={cases.join('')} fill="#000" />
    </svg>
  )
}
