const suite = (de: number, a: number): readonly string[] =>
  Array.from({ length: a - de + 1 }, (_, rang) => String(de + rang))

/** Codes permis de chaque table de LHÉO 2.3 (définition `lheo-gml.xml`), codes obsolètes compris. */
const CODES = {
  niveaux: new Set([...suite(0, 8), ...suite(11, 18)]),
  AIS: new Set(['1', '2', ...suite(4, 9)]),
  financeurs: new Set(suite(0, 20)),
  'modalites-enseignement': new Set(suite(0, 2)),
  'modalites-es': new Set(suite(0, 1)),
  'type-parcours': new Set(suite(1, 4)),
  'etat-recrutement': new Set(suite(1, 3)),
  'perimetre-recrutement': new Set(suite(0, 6)),
  'modalite-recrutement': new Set(suite(0, 9)),
  'type-contact': new Set(suite(0, 14)),
  'type-alternance': new Set(suite(0, 2)),
  'type-cycle': new Set(suite(0, 1)),
  'unite-rythme': new Set(suite(0, 4)),
  'type-module': new Set(suite(0, 2)),
  'type-positionnement': new Set(suite(1, 2)),
  'type-validation-blocs': new Set(suite(0, 2)),
  'type-enseignement': new Set(suite(1, 10)),
  'type-equipement': new Set(suite(0, 11)),
} as const

export type TableCodes = keyof typeof CODES

export const codeExiste = (table: TableCodes, code: string): boolean => CODES[table].has(code)
