import pg from 'pg'

/** Un pool qui survit à une connexion coupée au repos : sans écouteur, l'erreur arrêterait le processus. */
class PoolSurveille extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', () => undefined)
  }
}

/** Le module `pg` que reçoit Payload. */
export const pgSurveille = { ...pg, Pool: PoolSurveille }
