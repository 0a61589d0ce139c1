/** Codes stables des refus qui terminent une requête ; la table code → HTTP est dans `platform/http`. */
export type CodeErreurMetier = 'introuvable' | 'retiree' | 'interdit' | 'requete-trop-grande' | 'indisponible'

/** Refus attendu, montré au visiteur par une page claire. Ne sert jamais pour un défaut du logiciel. */
export class ErreurMetier extends Error {
  readonly code: CodeErreurMetier

  constructor(code: CodeErreurMetier, message: string) {
    super(message)
    this.name = 'ErreurMetier'
    this.code = code
  }
}
