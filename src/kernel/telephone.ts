const INSECABLE = '\u00a0'

export interface Telephone {
  /** « 05 61 00 00 00 ». */
  readonly texte: string
  /** « tel:+33561000000 ». */
  readonly adresse: string
}

/** Dix chiffres français s'écrivent par deux et s'appellent en +33 ; le reste est montré tel quel. */
export function ecrireTelephone(numero: string): Telephone {
  const chiffres = numero.replace(/[^\d+]/g, '').replace(/^(?:\+33|0033)0?/, '0')
  if (!/^0\d{9}$/.test(chiffres))
    return { texte: numero.replace(/\s+/g, INSECABLE), adresse: `tel:${chiffres}` }
  return {
    texte: chiffres.replace(/(\d\d)(?=\d)/g, `$1${INSECABLE}`),
    adresse: `tel:+33${chiffres.slice(1)}`,
  }
}
