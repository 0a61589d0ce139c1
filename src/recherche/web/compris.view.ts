import { entreGuillemets } from '../../kernel/typographie.ts'
import type { DemandeComprise } from '../usecases/comprendre-la-demande.ts'

/** Ce qui a été compris d'une phrase, morceau par morceau, et de quoi revenir dessus. */
export interface VueCompris {
  readonly morceaux: readonly { readonly libelle: string; readonly sans?: string }[]
  readonly saisie: string
  readonly telsQuels: string
}

/** Rien quand les mots ont été pris tels quels. `chemin` : la page, sans paramètres. */
export function vueCompris(
  { saisie, mots, lieu, filtres, periode, ecarte, orientation }: DemandeComprise,
  parametres: URLSearchParams,
  chemin: string,
): VueCompris | undefined {
  const rien = [lieu, periode].every((un) => un === undefined) && filtres.length === 0 && ecarte.length === 0
  if (rien && !orientation) return undefined
  const avec = (changes: Readonly<Record<string, string>>) => {
    const autres = new URLSearchParams(parametres)
    autres.delete('page')
    for (const [nom, valeur] of Object.entries(changes)) autres.set(nom, valeur)
    return `${chemin}?${autres}`
  }
  return {
    saisie,
    telsQuels: avec({ q: saisie, litteral: '1' }),
    morceaux: [
      ...(orientation ? [{ libelle: 'vous cherchez par où commencer' }] : []),
      ...(mots === '' || orientation ? [] : [{ libelle: entreGuillemets(mots) }]),
      ...(lieu === undefined ? [] : [{ libelle: lieu.lieu.libelle, sans: avec({ q: lieu.sans }) }]),
      ...(periode === undefined ? [] : [{ libelle: periode.libelle, sans: avec({ q: periode.sans }) }]),
      ...filtres.map(({ libelle, sans }) => ({ libelle, sans: avec({ q: sans }) })),
    ],
  }
}
