export interface Tour {
  /** Depuis combien de temps il dure, en millisecondes. */
  readonly dureeMs: number
  /** Ce qui y a déjà été admis. */
  readonly admises: number
}

/**
 * Le tour en cours de la boucle d'événements. Les demandes arrivées ensemble s'y traitent l'une après l'autre : la dernière attend
 * toutes les autres, ce que ni le nombre d'appels en cours ni le retard moyen ne voient.
 */
export function suivreLeTour(maintenant: () => number = () => performance.now()) {
  let debut: number | undefined
  let admises = 0

  function actuel(): Tour {
    if (debut === undefined) {
      debut = maintenant()
      setImmediate(() => {
        debut = undefined
        admises = 0
      })
    }
    return { dureeMs: maintenant() - debut, admises }
  }

  return { actuel, admettre: () => void admises++ }
}
