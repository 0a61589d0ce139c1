export interface EcritureEspacee<T> {
  /** Retient la valeur ; seule la dernière de chaque intervalle est écrite. */
  readonly noter: (valeur: T) => void
  /** Oublie ce qui attend et attend l'écriture en cours. */
  readonly finir: () => Promise<void>
}

/** Écrit au plus une fois par `delaiMs`. Une écriture manquée n'est pas grave : la suivante la remplace. */
export function espacer<T>(ecrire: (valeur: T) => Promise<void>, delaiMs: number): EcritureEspacee<T> {
  let attente: { readonly valeur: T } | undefined
  let minuterie: NodeJS.Timeout | undefined
  let ecriture = Promise.resolve()

  function envoyer(): void {
    minuterie = undefined
    if (attente === undefined) return
    const { valeur } = attente
    attente = undefined
    ecriture = ecriture.then(() => ecrire(valeur)).catch(() => undefined)
    minuterie = setTimeout(envoyer, delaiMs)
  }

  return {
    noter(valeur) {
      attente = { valeur }
      if (minuterie === undefined) envoyer()
    },
    async finir() {
      clearTimeout(minuterie)
      attente = undefined
      await ecriture
    },
  }
}
