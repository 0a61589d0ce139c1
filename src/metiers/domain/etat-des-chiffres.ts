/** `anciens` : le service ne répond pas, voici les derniers connus ; `indisponibles` : il n'y en a pas. */
export type EtatDesChiffres = 'a-jour' | 'anciens' | 'indisponibles'
