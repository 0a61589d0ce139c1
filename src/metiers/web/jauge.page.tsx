import type { VueJauge } from './jauge.view.ts'

/** La difficulté à recruter : une phrase, et cinq crans qui la dessinent. */
export function Jauge({ jauge }: { readonly jauge: VueJauge }) {
  return (
    <div class="jauge">
      <p class="jauge__phrase">
        <strong>{jauge.phrase}</strong>
      </p>
      <p class="jauge__crans" aria-hidden="true">
        {CRANS.map((cran) => (
          <span key={cran} class={cran <= jauge.niveau ? 'jauge__cran jauge__cran--plein' : 'jauge__cran'} />
        ))}
      </p>
      <p class="discret">
        Niveau {jauge.niveau} sur 5 : {jauge.precision}
      </p>
    </div>
  )
}

const CRANS = [1, 2, 3, 4, 5] as const
