import type { z } from 'zod'
import type { Dispositif, SourceDispositif } from './domain/dispositif.ts'

/** Ce que les règles de cohérence regardent d'un dispositif ; `html` n'existe que dans les fichiers. */
type AControler = Pick<Dispositif, 'resume' | 'conditionsTexte' | 'statut' | 'sources' | 'montant'> & {
  readonly html?: string
}

/** Un nombre suivi d'une monnaie. */
const SOMME = /\d[\d\s.,\u00a0\u202f]*(?:€|euros?\b|EUR\b)/i

/** Un montant n'est publié qu'avec la phrase de la source qui le prouve ; « actif » demande la même preuve. */
export function controlerCoherence(dispositif: AControler, contexte: z.RefinementCtx): void {
  const prouve = dispositif.sources.some(estUnePreuve)
  if (prouve) return
  const signaler = (champ: string, message: string) =>
    contexte.addIssue({ code: 'custom', path: [champ], message })
  if (dispositif.montant !== undefined) signaler('montant', SANS_PREUVE)
  for (const champ of champsAvecSomme(dispositif)) signaler(champ, SANS_PREUVE)
  if (dispositif.statut === 'actif') {
    signaler('statut', 'une source avec un extrait daté est attendue pour « actif » ; sinon « a_confirmer »')
  }
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
