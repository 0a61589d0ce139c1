/** Suites de mots qui ont un nom court ; l'une et l'autre écriture se retrouvent. Mots vides ôtés, accents repliés. */
const TABLE = [
  ['certificat aptitude professionnelle', 'cap'],
  ['certificat aptitudes professionnelles', 'cap'],
  ['brevet technicien superieur', 'bts'],
  ['brevet technicien superieur agricole', 'btsa'],
  ['brevet etudes professionnelles', 'bep'],
  ['brevet professionnel', 'bp'],
  ['brevet professionnel jeunesse', 'bpjeps'],
  ['baccalaureat professionnel', 'bacpro'],
  ['baccalaureat pro', 'bacpro'],
  ['bac professionnel', 'bacpro'],
  ['bac pro', 'bacpro'],
  ['bac technologique', 'bactechno'],
  ['baccalaureat technologique', 'bactechno'],
  ['bac techno', 'bactechno'],
  ['bac 2', 'bac2'],
  ['bac 3', 'bac3'],
  ['bac 4', 'bac4'],
  ['bac 5', 'bac5'],
  ['bac 8', 'bac8'],
  ['bachelor universitaire technologie', 'but'],
  ['diplome universitaire technologie', 'dut'],
  ['licence professionnelle', 'licencepro'],
  ['licence pro', 'licencepro'],
  ['titre professionnel', 'titrepro'],
  ['titre pro', 'titrepro'],
  ['certificat qualification professionnelle', 'cqp'],
  ['ressources humaines', 'rh'],
  ['validation acquis experience', 'vae'],
  ['francais langue etrangere', 'fle'],
  ['sauveteur secouriste travail', 'sst'],
  ['sauveteurs secouristes travail', 'sst'],
  ['relation client', 'relationclient'],
  ['relations clients', 'relationclient'],
  ['poids lourd', 'poidslourd'],
  ['poids lourds', 'poidslourd'],
] as const

export interface Expression {
  readonly mots: readonly string[]
  readonly nom: string
}

/** Expressions par premier mot, la plus longue d'abord. */
export const EXPRESSIONS: ReadonlyMap<string, readonly Expression[]> = parPremierMot()

function parPremierMot(): ReadonlyMap<string, readonly Expression[]> {
  const expressions = TABLE.map(([suite, nom]) => ({ mots: suite.split(' '), nom }))
  expressions.sort((a, b) => b.mots.length - a.mots.length)
  return Map.groupBy(expressions, ({ mots }) => mots[0] ?? '')
}

/** L'expression qui commence à ce rang d'une suite de mots repliés. */
export function expressionA(mots: readonly string[], rang: number): Expression | undefined {
  const possibles = EXPRESSIONS.get(mots[rang] ?? '')
  return possibles?.find((expression) => expression.mots.every((mot, i) => mots[rang + i] === mot))
}
