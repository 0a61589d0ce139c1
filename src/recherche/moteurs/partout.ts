import type { Occurrence } from '../domain/moteur.ts'

/** Ce qui n'est nulle part en particulier (un métier, une aide nationale) : aucun lieu ne l'exclut. */
export const PARTOUT: readonly Occurrence[] = [{ permanente: true, ouverte: true, aDistance: true }]
