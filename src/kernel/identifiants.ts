declare const marque: unique symbol

/** Identifiant d'un établissement, 14 chiffres dont la clé est juste (répertoire Sirene). */
export type Siret = string & { readonly [marque]: 'Siret' }
/** Code officiel géographique d'une commune, 5 caractères (`31555`, `2A004`). */
export type CodeInsee = string & { readonly [marque]: 'CodeInsee' }
/** Fiche métier ROME, une lettre et quatre chiffres (`M1805`). */
export type CodeRome = string & { readonly [marque]: 'CodeRome' }

const LA_POSTE = '356000000'

/**
 * Vrai si le texte est un SIRET : 14 chiffres et clé de Luhn. Les établissements de La Poste, hors siège, suivent une
 * autre règle : la somme de leurs 14 chiffres est un multiple de 5 (documentation Sirene de l'INSEE).
 */
export function estSiret(texte: string): texte is Siret {
  if (!/^\d{14}$/.test(texte) || /^0{14}$/.test(texte)) return false
  return cleDeLuhnJuste(texte) || (texte.startsWith(LA_POSTE) && sommeDesChiffres(texte) % 5 === 0)
}

export function estCodeInsee(texte: string): texte is CodeInsee {
  return /^(?:\d{2}|2[AB])\d{3}$/.test(texte) && !texte.startsWith('00')
}

export function estCodeRome(texte: string): texte is CodeRome {
  return /^[A-N]\d{4}$/.test(texte)
}

function cleDeLuhnJuste(chiffres: string): boolean {
  let somme = 0
  for (let rang = 0; rang < chiffres.length; rang++) {
    const chiffre = Number(chiffres[chiffres.length - 1 - rang])
    const double = chiffre * 2
    somme += rang % 2 === 0 ? chiffre : double > 9 ? double - 9 : double
  }
  return somme % 10 === 0
}

const sommeDesChiffres = (chiffres: string): number =>
  [...chiffres].reduce((somme, chiffre) => somme + Number(chiffre), 0)
