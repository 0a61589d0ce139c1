/** Il y a au plus autant de critères respectés que de critères applicables. */
export function validerRespectes(respectes: unknown, audit: unknown): string | true {
  const applicables: unknown =
    typeof audit === 'object' && audit !== null ? Reflect.get(audit, 'criteresApplicables') : undefined
  if (typeof respectes !== 'number') {
    return typeof applicables === 'number' ? 'Renseignez le nombre de critères respectés.' : true
  }
  if (typeof applicables !== 'number') return 'Renseignez d’abord le nombre de critères applicables.'
  return respectes <= applicables ? true : 'Il y a plus de critères respectés que de critères applicables.'
}

/** Un critère n'a qu'une réponse. */
export function validerReponses(reponses: unknown): string | true {
  const criteres = Array.isArray(reponses) ? reponses.map(critereDe) : []
  const double = criteres.find((critere, rang) => criteres.indexOf(critere) !== rang)
  return double === undefined ? true : `Le critère ${String(double)} a deux réponses\u00a0: gardez-en une.`
}

const critereDe = (reponse: unknown): unknown =>
  typeof reponse === 'object' && reponse !== null ? Reflect.get(reponse, 'critere') : undefined
