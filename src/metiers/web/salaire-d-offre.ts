import { ecrireNombre, enEuros } from '../../kernel/nombre.ts'
import { textePropre } from './texte-rome.ts'

/** « 2 400,00 », « 2400.5 », « 2.400,00 », puis l'unité si elle est écrite : « 36 k€ ». */
const MONTANT = String.raw`(\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)\s*(k)?\s*(euros?\b|€|eur\b)?`
const FORME = new RegExp(
  String.raw`^(horaire|mensuel|annuel|cachet|autre)?\s*de\s+${MONTANT}(?:\s*(?:à|-)\s*${MONTANT})?(?:\s+sur\s+(\d+(?:[.,]\d+)?)\s+mois)?\s*([(,;+–\p{L}-].*)?$`,
  'iu',
)
const PERIODES: Readonly<Record<string, string>> = {
  horaire: ' de l’heure',
  mensuel: ' par mois',
  annuel: ' par an',
  cachet: ' par cachet',
}
/** « De 12 Euros de l'heure », « … par jour » : l'employeur a tout dit. */
const DIT_SA_PERIODE = /^\(?(?:par\b|de l|l['’]|mensuel|annuel)/i
const SANS_PERIODE = ', période non précisée'

/**
 * Le salaire d'une offre, de la forme que France Travail compose (« Mensuel de 2500,00 Euros à 3500,00 Euros sur 12 mois ») à
 * celle qui se lit (« de 2 500 € à 3 500 € par mois ») ; douze mois sont l'ordinaire, treize se disent, et ce que l'employeur
 * ajoute reste. Un zéro n'est pas un salaire : vide s'il n'y a que lui. Un texte d'une autre forme reste celui de l'employeur.
 */
export function salaireLisible(libelle: string): string {
  const lu = FORME.exec(libelle.trim())
  if (lu === null || DIT_SA_PERIODE.test(lu.at(-1) ?? '')) return textePropre(libelle)
  const [, periode, bas = '', basEnMilliers, uniteDuBas, haut, hautEnMilliers, uniteDuHaut, mois, ajout] = lu
  const cle = periode?.toLocaleLowerCase('fr') ?? ''
  const unite = uniteDuBas ?? uniteDuHaut ?? basEnMilliers ?? hautEnMilliers
  if (unite === undefined && !(cle in PERIODES && estSure(ajout, mois))) return textePropre(libelle)
  const milliers = hautEnMilliers ?? basEnMilliers
  const bornes = [
    lireMontant(bas, { cle, enMilliers: basEnMilliers ?? (uniteDuBas === undefined ? milliers : undefined) }),
    ...(haut === undefined ? [] : [lireMontant(haut, { cle, enMilliers: hautEnMilliers })]),
  ]
  const montant = ecrireBornes(bornes)
  if (montant === undefined) return ''
  return `${montant}${PERIODES[cle] ?? SANS_PERIODE}${versements(mois)}${suite(ajout)}`
}

/** Sans unité écrite, des mots qui suivent le nombre peuvent en changer le sens (« 2500 à négocier »). */
const estSure = (ajout = '', mois = ''): boolean =>
  mois !== '' || !/^\p{L}/u.test(ajout) || /^(?:brut|net)\b/i.test(ajout)

/** De la plus petite à la plus grande ; un zéro est une borne inconnue. */
function ecrireBornes(bornes: readonly number[]): string | undefined {
  const [bas, haut] = [Math.min(...bornes), Math.max(...bornes)]
  if (haut === 0) return undefined
  const [debut, fin] = [enEuros(bas), enEuros(haut)]
  if (bornes.length === 1 || debut === fin) return fin
  if (bas > 0) return `de ${debut} à ${fin}`
  return bornes[0] === 0 ? `jusqu’à ${fin}` : fin
}

function versements(mois: string | undefined): string {
  const nombre = Number((mois ?? '0').replace(',', '.'))
  return nombre <= 12 ? '' : `, sur ${ecrireNombre(nombre)} mois`
}

function suite(ajout: string | undefined): string {
  const propre = textePropre(ajout ?? '')
  if (propre === '' || /^[,;]/.test(propre)) return propre
  return /^(?:[(+–-]|(?:brut|net)\b)/i.test(propre) ? ` ${propre}` : `, ${propre}`
}

/** Un point suivi de trois chiffres sépare les milliers, sauf d'un salaire horaire (« 11.880 »). */
function lireMontant(
  ecrit: string,
  { cle, enMilliers }: { readonly cle: string; readonly enMilliers: string | undefined },
): number {
  const compact = ecrit.replaceAll(/\s/gu, '')
  const sansPoints =
    cle !== 'horaire' && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(compact)
      ? compact.replaceAll('.', '')
      : compact
  return Number(sansPoints.replace(',', '.')) * (enMilliers === undefined ? 1 : 1000)
}
