/**
 * Une tâche qu'on peut demander souvent : jamais deux à la fois. Une demande faite pendant qu'elle tourne en lance une
 * seule autre à la suite, qui sert toutes les demandes arrivées entre-temps.
 */
export function unSeulALaFois(tache: () => Promise<void>): () => Promise<void> {
  let enCours: Promise<void> | undefined
  let suivante: Promise<void> | undefined
  const lancer = (): Promise<void> => {
    enCours = tache().finally(() => {
      enCours = undefined
    })
    return enCours
  }
  return () => {
    if (enCours === undefined) return lancer()
    suivante ??= enCours
      .catch(() => undefined)
      .then(() => {
        suivante = undefined
        return lancer()
      })
    return suivante
  }
}
