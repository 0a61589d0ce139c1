export interface DocumentASuivre {
  readonly _status?: unknown
  readonly deletedAt?: unknown
}

/** Vrai si l'enregistrement met ou laisse en ligne ce qu'il écrit : publié, et hors de la corbeille. */
export function seraEnLigne({ _status, deletedAt }: DocumentASuivre): boolean {
  const aLaCorbeille = deletedAt !== undefined && deletedAt !== null
  return _status === 'published' && !aLaCorbeille
}
