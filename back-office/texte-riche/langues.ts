/** Langues qu'un passage peut porter : celles des publics du portail et de la région (codes BCP 47). */
const LANGUES = {
  en: 'anglais',
  es: 'espagnol',
  oc: 'occitan',
  ca: 'catalan',
  de: 'allemand',
  it: 'italien',
  pt: 'portugais',
  ar: 'arabe',
  uk: 'ukrainien',
  la: 'latin',
} as const

export type Langue = keyof typeof LANGUES

export const LIBELLES_LANGUES: Readonly<Record<Langue, string>> = LANGUES

export function estUneLangue(code: string): code is Langue {
  return Object.hasOwn(LANGUES, code)
}
