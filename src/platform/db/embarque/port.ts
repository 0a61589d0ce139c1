import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Au-dessous des ports que Linux prête aux connexions sortantes (32768) : celui du serveur arrêté reste libre pour lui. */
const PREMIER = 20_000
const NOMBRE = 10_000

/** Le port d'une grappe : le même à chaque démarrage, ou le premier libre après lui. */
export async function choisirPort(grappe: string): Promise<number> {
  const depart = createHash('sha256').update(grappe).digest().readUInt32BE(0) % NOMBRE
  for (let pas = 0; pas < NOMBRE; pas++) {
    const port = PREMIER + ((depart + pas) % NOMBRE)
    if (await estLibre(port)) return port
  }
  throw new Error('aucun port libre pour PostgreSQL embarqué')
}

async function estLibre(port: number): Promise<boolean> {
  const sonde = createServer().listen(port, '127.0.0.1')
  try {
    await once(sonde, 'listening')
    return true
  } catch {
    return false
  } finally {
    sonde.close()
  }
}
