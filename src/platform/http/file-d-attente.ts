import type { EventEmitter } from 'node:events'

/** Une demande : passée, ou refusée si elle a trop attendu. */
export interface EnAttente {
  readonly passer: () => void
  readonly refuser: () => void
}

/** Calculs menés de front ; au-delà, ils ne font qu'attendre la base et la boucle d'événements l'un après l'autre. */
const DE_FRONT = 6
/** Au-delà, un calcul n'occupe plus la file : il attend ailleurs (envoi d'un fichier, service distant). */
const LONG_MS = 50
/** Ce qui se traite d'affilée avant de rendre la main : les connexions n'entrent qu'une par tour de boucle. */
const TRANCHE_MS = 4
/** Au plus, le temps que des connexions arrivées ensemble passent devant les demandes déjà là. */
const ACCUEIL_MS = 50

/**
 * Les demandes passent dans l'ordre d'arrivée, peu de front et par petites tranches d'un tour de boucle : une foule n'empêche ni
 * d'accueillir les connexions suivantes, ni de lire leurs demandes. Qui a attendu plus de `attenteMaxMs` est refusé.
 */
export function ouvrirLaFile(
  attenteMaxMs: number,
  connexions: Pick<EventEmitter, 'on'>,
  maintenant: () => number = () => performance.now(),
) {
  const file: { readonly demande: EnAttente; readonly depuis: number }[] = []
  const enCalcul = new Map<EnAttente, number>()
  let tourPrevu = false
  let arrivees = 0
  let dernierTravail = 0
  connexions.on('connection', () => arrivees++)

  function prevoirUnTour(): void {
    if (tourPrevu) return
    tourPrevu = true
    setImmediate(faireUnTour)
  }

  function faireUnTour(): void {
    tourPrevu = false
    const debut = maintenant()
    const accueillir = arrivees > 0 && debut - dernierTravail < ACCUEIL_MS
    arrivees = 0
    if (!accueillir) dernierTravail = avancer(debut)
    if (file.length === 0) return
    if (placeLibre(maintenant())) prevoirUnTour()
    else attendreUnePlace()
  }

  function avancer(debut: number): number {
    let heure = debut
    while (heure - debut < TRANCHE_MS) {
      const [suivante] = file
      if (suivante === undefined) break
      const { demande, depuis } = suivante
      const perimee = heure - depuis > attenteMaxMs
      if (!perimee && !placeLibre(heure)) break
      file.shift()
      if (perimee) demande.refuser()
      else passer(demande, heure)
      heure = maintenant()
    }
    return heure
  }

  /** Les plus anciens calculs d'abord : l'ordre d'entrée de la table. */
  function placeLibre(heure: number): boolean {
    for (const [demande, depuis] of enCalcul) {
      if (enCalcul.size < DE_FRONT || heure - depuis < LONG_MS) break
      enCalcul.delete(demande)
    }
    return enCalcul.size < DE_FRONT
  }

  function attendreUnePlace(): void {
    setTimeout(prevoirUnTour, TRANCHE_MS).unref()
  }

  function passer(demande: EnAttente, heure: number): void {
    enCalcul.set(demande, heure)
    demande.passer()
  }

  return {
    /** Une demande que rien ne précède passe aussitôt. */
    entrer(demande: EnAttente): void {
      const heure = maintenant()
      if (file.length === 0 && !tourPrevu && placeLibre(heure)) {
        dernierTravail = heure
        passer(demande, heure)
      } else file.push({ demande, depuis: heure })
      prevoirUnTour()
    },
    terminer(demande: EnAttente): void {
      if (enCalcul.delete(demande) && file.length > 0) prevoirUnTour()
    },
  }
}
