/**
 * Options d'une route qui envoie au fil de l'eau : le délai d'une page couperait l'envoi en chemin ; le sien est celui du
 * plus long envoi que le serveur admet.
 */
export const ENVOI_LONG = { handlerTimeout: 30 * 60_000 } as const
