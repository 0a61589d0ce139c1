/** L'heure qu'il est ; reçue en argument pour que les tests fixent le temps. */
export type Horloge = () => Date

export const horlogeSysteme: Horloge = () => new Date()
