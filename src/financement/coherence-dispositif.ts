import type { z } from 'zod'
import { type Dispositif, derniereVerification, type SourceDispositif } from './domain/dispositif.ts'

/** Ce que les règles de cohérence regardent d'un dispositif ; `html` n'existe que dans les fichiers. */
type AControler = Pick<Dispositif, 'resume' | 'conditionsTexte' | 'statut' | 'sources' | 'montant'> & {
  readonly html?: string
}

/** Un nombre suivi d'une monnaie. */
const SOMME = /\d[\d\s.,\u00a0\u202f]*(?:€|euros?\b|EUR\b)/i

/** Un montant n'est publié qu'avec la phrase de la source qui le prouve ; « actif » demande une source relue, à une date connue. */
export function controlerCoherence(dispositif: AControler, contexte: z.RefinementCtx): void {
  const { sources, montant, statut } = dispositif
  const signaler = (champ: string, message: string) =>
    contexte.addIssue({ code: 'custom', path: [champ], message })
  if (statut === 'actif' && derniereVerification({ sources }) === undefined)
    signaler(
      'statut',
      'une source relue et datée (consulteLe) est attendue pour « actif » ; sinon « a_confirmer »',
    )
  if (sources.some(estUnePreuve)) return
  if (montant !== undefined) signaler('montant', SANS_PREUVE)
  for (const champ of champsAvecSomme(dispositif)) signaler(champ, SANS_PREUVE)
}

/** Une phrase recopiée, et le jour où elle l'a été. */
const estUnePreuve = ({ extrait, consulteLe }: SourceDispositif): boolean =>
  extrait !== undefined && consulteLe !== undefined

const SANS_PREUVE =
  'un montant demande une source avec l’extrait qui le prouve et sa date (sources : extrait, consulteLe)'

function champsAvecSomme({ resume, html, conditionsTexte }: AControler): readonly string[] {
  const textes = { resume, html: html ?? '', conditionsTexte: conditionsTexte.join(' ') }
  return Object.entries(textes)
    .filter(([, texte]) => SOMME.test(texte))
    .map(([champ]) => champ)
}
