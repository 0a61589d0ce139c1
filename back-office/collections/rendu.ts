import { lecteurDeMedias, type OutilsDeTraduction } from '../publication/index.ts'
import { versHtml } from '../texte-riche/index.ts'

/** L'état d'éditeur d'un texte mis en forme, vu d'un document. */
type Etat = Parameters<typeof versHtml>[0]

/** HTML du texte d'un document ; vide sans texte. */
export async function rendreCorps(
  corps: { readonly root: object } | null | undefined,
  { req, adresseDe }: OutilsDeTraduction,
): Promise<string> {
  return estEtat(corps) ? versHtml(corps, { adresseDe, mediaDe: lecteurDeMedias(req) }) : ''
}

const estEtat = (corps: unknown): corps is Etat =>
  typeof corps === 'object' && corps !== null && 'root' in corps
