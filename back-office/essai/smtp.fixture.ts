import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'
import type { Messagerie } from '../courriel.ts'

/** Un serveur SMTP qui accepte tout et garde ce qu'on lui dit. À appeler au niveau du module. */
export async function smtpDeTest(): Promise<{
  readonly messagerie: Messagerie
  readonly recus: readonly string[]
}> {
  const recus: string[] = []
  const smtp = createServer((prise) => converser(prise, recus)).listen(0, '127.0.0.1')
  await once(smtp, 'listening')
  afterAll(() => void smtp.close())
  const prise = smtp.address()
  const port = typeof prise === 'object' && prise !== null ? prise.port : 0
  return { recus, messagerie: { smtp: `smtp://127.0.0.1:${port}`, expediteur: 'portail@exemple.fr' } }
}

function converser(prise: Socket, recus: string[]): void {
  let message: string | undefined
  prise.write('220 essai\r\n')
  prise.on('data', (morceau) => {
    for (const ligne of morceau.toString('utf8').split('\r\n').slice(0, -1)) {
      if (message === undefined) prise.write(ligne === 'DATA' ? '354 allez\r\n' : '250 oui\r\n')
      if (message === undefined && ligne === 'DATA') message = ''
      else if (ligne === '.') {
        recus.push(message ?? '')
        message = undefined
        prise.write('250 reçu\r\n')
      } else if (message !== undefined) message += `${ligne}\n`
    }
  })
}
