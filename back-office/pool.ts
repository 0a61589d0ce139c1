import pg from 'pg'

/**
 * Un pool qui survit à une connexion coupée, au repos ou prise : sans écouteur, l'erreur arrêterait le processus. La requête
 * en cours, elle, échoue et le dit.
 */
class PoolSurveille extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', () => undefined)
    this.on('connect', (client) => client.on('error', () => undefined))
  }
}

/** Le module `pg` que reçoit Payload. */
export const pgSurveille = { ...pg, Pool: PoolSurveille }
