import type { FastifyInstance } from 'fastify'
import type { ContexteDeRendu } from '../gabarit/index.ts'
import type { Instance } from '../instance/instance.ts'
import type { Horloge } from '../kernel/horloge.ts'

const UN_AN_MS = 365 * 86_400_000

/** `/.well-known/security.txt` (RFC 9116) : où signaler une faille. */
export function enregistrerSecurityTxt(
  serveur: FastifyInstance,
  { contexte, horloge }: { readonly contexte: ContexteDeRendu; readonly horloge: Horloge },
): void {
  serveur.get('/.well-known/security.txt', async (_appel, reponse) =>
    reponse.type('text/plain; charset=utf-8').send(ecrireSecurityTxt(contexte.instance, horloge())),
  )
}

export function ecrireSecurityTxt({ contact, urlPublique }: Instance, maintenant: Date): string {
  const { courriel } = contact
  const lignes = [
    `Contact: ${courriel === undefined ? `${urlPublique}/mentions-legales` : `mailto:${courriel}`}`,
    `Expires: ${new Date(maintenant.getTime() + UN_AN_MS).toISOString()}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${urlPublique}/.well-known/security.txt`,
  ]
  return `${lignes.join('\n')}\n`
}
