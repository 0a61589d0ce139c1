import { enEuros } from '../../kernel/nombre.ts'
import { textePropre } from './texte-rome.ts'

const MONTANT = String.raw`(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)\s*(?:euros?|€|eur)`
const FORME = new RegExp(
  String.raw`^(horaire|mensuel|annuel)\s+de\s+${MONTANT}(?:\s+à\s+${MONTANT})?(?:\s+sur\s+(\d+)(?:[.,]0+)?\s+mois)?$`,
  'i',
)
const PERIODES: Readonly<Record<string, string>> = {
  horaire: 'de l’heure',
  mensuel: 'par mois',
  annuel: 'par an',
}
/**
 * Le salaire d'une offre, de la forme que France Travail compose (« Mensuel de 2500,00 Euros à 3500,00 Euros sur 12 mois »)
 * à celle qui se lit (« de 2 500 € à 3 500 € par mois ») ; douze mois sont l'ordinaire, treize se disent. Un texte d'une
 * autre forme reste celui de l'employeur.
 */
export function salaireLisible(libelle: string): string {
  const [, periode, bas, haut, mois] = FORME.exec(libelle.trim()) ?? []
  if (periode === undefined || bas === undefined) return textePropre(libelle)
  const [debut, fin] = [bas, haut ?? bas].map((montant) => enEuros(lireMontant(montant)))
  const montant = debut === fin ? debut : `de ${debut} à ${fin}`
  const versements = mois === undefined || Number(mois) <= 12 ? '' : `, sur ${mois} mois`
  return `${montant} ${PERIODES[periode.toLocaleLowerCase('fr')]}${versements}`
}

const lireMontant = (montant: string): number => Number(montant.replaceAll(/\s/gu, '').replace(',', '.'))
