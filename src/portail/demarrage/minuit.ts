import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'

const HEURE_MS = 3_600_000
/** Juste après minuit : le jour a changé à coup sûr. */
const MARGE_MS = 1_000

/** Durée, en millisecondes, jusqu'au prochain changement de jour à Paris (changements d'heure compris). */
export function delaiJusquaMinuit(instant: Date): number {
  const jour = jourAParis(instant)
  const estEncoreAujourdhui = (delai: number) => jourAParis(new Date(instant.getTime() + delai)) === jour
  let avant = 0
  let apres = 26 * HEURE_MS
  while (apres - avant > 1) {
    const milieu = Math.floor((avant + apres) / 2)
    if (estEncoreAujourdhui(milieu)) avant = milieu
    else apres = milieu
  }
  return apres
}

/** Appelle `action` à chaque changement de jour à Paris. Rend la fonction qui arrête. */
export function chaqueMinuit(horloge: Horloge, action: () => void): () => void {
  let minuterie: NodeJS.Timeout
  const programmer = () => {
    minuterie = setTimeout(() => {
      action()
      programmer()
    }, delaiJusquaMinuit(horloge()) + MARGE_MS)
    minuterie.unref()
  }
  programmer()
  return () => clearTimeout(minuterie)
}
