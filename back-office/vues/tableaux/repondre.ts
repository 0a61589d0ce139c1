import type { PayloadRequest } from 'payload'
import { peut } from '../../acces/index.ts'
import { adresse, type Parametres } from './adresse.ts'

type Action = Parameters<typeof peut>[1]

/** Un refus si le compte n'a pas ce droit. */
export function refuser(req: PayloadRequest, action: Action, ressource: string): Response | undefined {
  if (peut(req.user, action, ressource)) return undefined
  return Response.json({ errors: [{ message: 'Votre compte n’a pas ce droit.' }] }, { status: 403 })
}

/** Après un formulaire : on revient à l'écran, par GET. */
export function revenir(chemin: string, parametres: Parametres): Response {
  return new Response(null, { status: 303, headers: { location: adresse(chemin, parametres) } })
}

const FORMULAIRE = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/** Les champs d'un formulaire ; un champ absent est vide, un fichier est lu comme un texte. Autre chose n'a aucun champ. */
export async function lireFormulaire(req: PayloadRequest): Promise<(nom: string) => string> {
  const estUnFormulaire = FORMULAIRE.test(req.headers.get('content-type') ?? '')
  const recu = (estUnFormulaire ? await req.formData?.() : undefined) ?? new FormData()
  const champs = new Map<string, string>()
  for (const [nom, valeur] of recu) {
    champs.set(nom, typeof valeur === 'string' ? valeur.trim() : await valeur.text())
  }
  return (nom) => champs.get(nom) ?? ''
}

/** Un fichier à enregistrer. */
export function telecharger(
  contenu: BodyInit,
  { nom, type }: { readonly nom: string; readonly type: string },
) {
  return new Response(contenu, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${nom}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** Un corps de réponse écrit au fil de l'eau. */
export function corpsEnFlux(morceaux: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encodeur = new TextEncoder()
  const suite = morceaux[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(sortie) {
      const { done, value } = await suite.next()
      if (done === true) return sortie.close()
      sortie.enqueue(typeof value === 'string' ? encodeur.encode(value) : value)
    },
    async cancel() {
      await suite.return?.()
    },
  })
}
