import type { Commune } from '../../src/referentiels/index.ts'
import type { Alea } from './alea.ts'
import { echapper } from './xml.ts'

export interface Adresse {
  readonly ville: string
  /** XML complet, avec géolocalisation quand le flux la donne. */
  readonly complete: string
  /** XML sans géolocalisation, comme dans une adresse d'inscription. */
  readonly simple: string
}

/** Une adresse sur dix n'a pas de coordonnées ; une sur vingt porte l'ancien code de région (73 ou 91). */
export function composerAdresse(alea: Alea, commune: Commune, voie: string, denomination: string): Adresse {
  const codePostal = alea.choisir(commune.codesPostaux)
  const entete = `<denomination>${echapper(denomination)}</denomination><ligne>${echapper(voie)}</ligne><codepostal>${codePostal}</codepostal><ville>${echapper(commune.nom)}</ville>`
  const codes = `<departement>${commune.departement}</departement><code-INSEE-commune>${commune.insee}</code-INSEE-commune>`
  const region = `<region>${codeRegion(alea, commune.departement)}</region><pays>FR</pays>`
  const position = alea.chance(0.1) ? '' : geolocalisation(alea, commune)
  return {
    ville: commune.nom,
    complete: `<adresse>${entete}${codes}${region}${position}</adresse>`,
    simple: `<adresse>${entete}${codes}</adresse>`,
  }
}

/** Adresse d'inscription inconnue, telle que les flux l'écrivent : LHÉO l'exige, ils la remplissent de tirets. */
export const ADRESSE_INCONNUE =
  '<adresse><ligne>-</ligne><codepostal>00000</codepostal><ville>-</ville><code-INSEE-commune>00000</code-INSEE-commune></adresse>'

const LANGUEDOC_ROUSSILLON = new Set(['11', '30', '34', '48', '66'])

function codeRegion(alea: Alea, departement: string): string {
  if (!alea.chance(0.05)) return '76'
  return LANGUEDOC_ROUSSILLON.has(departement) ? '91' : '73'
}

/** À quelques centaines de mètres du centre de la commune. */
function geolocalisation(alea: Alea, { position }: Commune): string {
  if (position === undefined) return ''
  const decaler = (degres: number) => (degres + (alea.reel() - 0.5) / 60).toFixed(6)
  return `<geolocalisation><latitude>${decaler(position.latitude)}</latitude><longitude>${decaler(position.longitude)}</longitude></geolocalisation>`
}
