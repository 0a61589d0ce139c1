import { createTransport } from 'nodemailer'
import type { EmailAdapter, Payload } from 'payload'
import { texteDeHtml } from '../src/kernel/texte-de-html.ts'

/** Par où partent les courriels du back-office. */
export interface Messagerie {
  /** `smtp://` ou `smtps://`, compte et mot de passe compris. */
  readonly smtp: string
  readonly expediteur: string
}

const SANS_MESSAGERIE = 'sans-messagerie'
const DELAI_MS = 15_000

/** Vrai si le back-office sait envoyer un courriel. */
export function courrielDisponible({ email }: Payload): boolean {
  return email.name !== SANS_MESSAGERIE
}

/** Sans messagerie, rien ne part ni ne s'écrit nulle part : un courriel porte une adresse et un lien de connexion. */
export function adaptateurDeCourriel(messagerie: Messagerie | undefined, nomDuPortail: string): EmailAdapter {
  const commun = { defaultFromName: nomDuPortail, defaultFromAddress: messagerie?.expediteur ?? '' }
  if (messagerie === undefined)
    return () => ({ ...commun, name: SANS_MESSAGERIE, sendEmail: async () => undefined })
  const delais = { connectionTimeout: DELAI_MS, greetingTimeout: DELAI_MS, socketTimeout: DELAI_MS }
  const transport = createTransport({ url: messagerie.smtp, ...delais })
  return ({ payload }) => ({
    ...commun,
    name: 'smtp',
    sendEmail: async (message) => {
      const texte = texteDe(String(message.html ?? ''))
      // Sans attendre : la réponse, ni sa durée, ne dit pas qu'un compte porte ce courriel.
      transport.sendMail({ text: texte, ...message }).catch((cause: unknown) => {
        payload.logger.error({ msg: `Un courriel n’est pas parti : ${raisonDe(cause)}` })
      })
    },
  })
}

/** Le même message pour qui ne lit pas le HTML, liens en toutes lettres. */
function texteDe(html: string): string {
  return html
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2 : $1')
    .split('</p>')
    .map(texteDeHtml)
    .join('\n\n')
    .trim()
}

/** Le code, sans le message du serveur, qui peut citer une adresse. */
function raisonDe(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'erreur inattendue'
  return cause instanceof Error && 'responseCode' in cause ? `${code} ${cause.responseCode}` : code
}
