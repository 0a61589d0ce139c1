import type { Execution } from '../../../src/flux/back-office.ts'
import { instant, jourCourt, nombre } from '../ecrire.ts'
import { Tableau } from '../tableau.tsx'

const LARGEUR = 720
const HAUTEUR = 220
const MARGE = { haut: 12, bas: 26, gauche: 64 }
const FILET = 2
const UTILE = HAUTEUR - MARGE.haut - MARGE.bas

/** La tendance des volumes : un graphique, et le même en tableau. */
export function Tendance({ executions }: { readonly executions: readonly Execution[] }) {
  if (executions.length < 2) return null
  return (
    <>
      <h2>Tendance des volumes</h2>
      <p>
        Formations lues par chacun des derniers flux complets acceptés ; en tête de barre, au-dessus d’un
        filet, celles qui ont été rejetées.
      </p>
      <Graphique executions={executions} />
      <details>
        <summary>Les mêmes chiffres en tableau</summary>
        <Tableau
          legende="Formations lues et rejetées par flux complet accepté"
          colonnes={[
            { id: 'import', titre: 'Import' },
            { id: 'lues', titre: 'Lues', nombre: true },
            { id: 'rejetees', titre: 'Rejetées', nombre: true },
          ]}
          lignes={executions.map(({ id, debut, volumes }) => ({
            cle: id,
            cellules: [instant(debut), nombre(volumes.lues), nombre(volumes.rejetees)],
          }))}
          vide="Aucun import."
        />
      </details>
    </>
  )
}

/** Une barre par import, depuis zéro : la longueur dit le volume. La part rejetée est en tête de barre. */
function Graphique({ executions }: { readonly executions: readonly Execution[] }) {
  const maximum = Math.max(1, ...executions.map(({ volumes }) => volumes.lues))
  const pas = (LARGEUR - MARGE.gauche) / executions.length
  const base = HAUTEUR - MARGE.bas
  return (
    <svg
      className="donnees__tendance"
      viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
      role="img"
      aria-labelledby="tendance"
    >
      <title id="tendance">{resume(executions)}</title>
      <line x1={MARGE.gauche} x2={LARGEUR} y1={base} y2={base} />
      <text x={MARGE.gauche - 6} y={MARGE.haut + 8} textAnchor="end">
        {nombre(maximum)}
      </text>
      <text x={MARGE.gauche - 6} y={base} textAnchor="end">
        0
      </text>
      {executions.map(({ id, volumes }, rang) => {
        const hauteur = (volumes.lues / maximum) * UTILE
        const rejets = (volumes.rejetees / maximum) * UTILE
        const x = MARGE.gauche + rang * pas + pas * 0.15
        return (
          <g key={id}>
            <rect className="barre" x={x} y={base - hauteur} width={pas * 0.7} height={hauteur} />
            {rejets > 0 && <Rejets x={x} y={base - hauteur} largeur={pas * 0.7} hauteur={rejets} />}
          </g>
        )
      })}
      <Bornes executions={executions} />
    </svg>
  )
}

interface ProprietesRejets {
  readonly x: number
  readonly y: number
  readonly largeur: number
  readonly hauteur: number
}

/** Les deux couleurs voisines se distinguent mal : un filet, de la couleur du fond, les sépare (RGAA 3.3). */
function Rejets({ x, y, largeur, hauteur }: ProprietesRejets) {
  const bas = y + hauteur + FILET / 2
  return (
    <>
      <rect className="rejets" x={x} y={y} width={largeur} height={hauteur} />
      <line className="filet" x1={x} x2={x + largeur} y1={bas} y2={bas} strokeWidth={FILET} />
    </>
  )
}

function Bornes({ executions }: { readonly executions: readonly Execution[] }) {
  const [premiere] = executions
  const derniere = executions.at(-1)
  return (
    <>
      <text x={MARGE.gauche} y={HAUTEUR - 6}>
        {premiere && jourCourt(premiere.debut)}
      </text>
      <text x={LARGEUR} y={HAUTEUR - 6} textAnchor="end">
        {derniere && jourCourt(derniere.debut)}
      </text>
    </>
  )
}

function resume(executions: readonly Execution[]): string {
  const [premiere] = executions
  const derniere = executions.at(-1)
  if (premiere === undefined || derniere === undefined) return ''
  const de = nombre(premiere.volumes.lues)
  const a = nombre(derniere.volumes.lues)
  return `Formations lues par les ${executions.length} derniers flux complets : de ${de} le ${jourCourt(premiere.debut)} à ${a} le ${jourCourt(derniere.debut)}.`
}
