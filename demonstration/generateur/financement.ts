import type { Alea } from './alea.ts'
import { autreFinanceur } from './codes.ts'
import { echapper, element } from './xml.ts'

const PROGRAMMES = [
  'Programme régional de formation – Qualification',
  'Programme régional de formation – Projet professionnel',
  'Programme régional de formation – Savoirs de base',
  'École régionale du numérique',
  'Parcours sectoriels : métiers en tension',
].map(echapper)

/** Financeurs d'une action ; la Région nomme son programme et les places qu'elle paie. */
export function financeurs(alea: Alea, region: boolean): string {
  const codes = new Set(Array.from({ length: alea.choisir([0, 1, 1, 1, 2]) }, () => autreFinanceur(alea)))
  const autres = [...codes].map(
    (code) =>
      `<organisme-financeur><code-financeur>${code}</code-financeur>${alea.chance(0.3) ? element('nb-places-financees', alea.entier(1, 20)) : ''}</organisme-financeur>`,
  )
  if (!region) return autres.join('')
  const programme = `<extras info="specificites"><extra info="code-public-vise" ref="V14">80006</extra><extra info="programme-financeur">${alea.choisir(PROGRAMMES)}</extra></extras>`
  return `<organisme-financeur><code-financeur>2</code-financeur>${element('nb-places-financees', alea.entier(5, 30))}${programme}</organisme-financeur>${autres.join('')}`
}
