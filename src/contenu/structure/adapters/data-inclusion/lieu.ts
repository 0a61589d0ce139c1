import {
  corrigerAdresse,
  departementDeCodePostal,
  departementDeInsee,
  type RepertoireCommunes,
  retrouverCommune,
} from '../../../../referentiels/index.ts'
import { type Brut, presents, texte, texteBrut } from './champs.ts'
import { position } from './position.ts'

/** Adresse et position d'une structure ; sa commune est retrouvée par deux indications sur trois, ou signalée. */
export function lieu(brut: Brut, communes: RepertoireCommunes) {
  const codePostal = enCinq(texte(brut, 'code_postal'))
  const ville = texte(brut, 'commune')
  const ecrit = enCinq(texte(brut, 'code_insee'))
  const codeInsee = ecrit !== undefined && communes.commune(ecrit) !== undefined ? ecrit : undefined
  const retrouvee = retrouverCommune({ codeInsee, codePostal, ville }, communes)
  if (ecrit !== codeInsee)
    brut.signaler({ code: 'commune-inconnue', ou: brut.ou, champ: 'code_insee', valeur: ecrit ?? '' })
  const indications = [codePostal, ville, ecrit].filter((dite) => dite !== undefined)
  if (retrouvee === undefined && indications.length > 0)
    signalerLieu(brut, 'commune-introuvable', indications)
  if (retrouvee !== undefined && retrouvee.contredits.length > 0)
    signalerLieu(brut, 'adresse-contradictoire', indications)
  const corrigee = corrigerAdresse({ codeInsee, codePostal, ville }, retrouvee, communes)
  return {
    ...presents({
      adresse: texte(brut, 'adresse'),
      complementAdresse: texte(brut, 'complement_adresse'),
      commune: corrigee.ville,
      codePostal: corrigee.codePostal,
      codeInsee: corrigee.codeInsee,
    }),
    ...position(brut, retrouvee?.commune),
  }
}

/** « 9100 » a perdu son zéro dans un tableur. */
const enCinq = (code: string | undefined): string | undefined =>
  code?.replace(/\s/g, '').replace(/^\d{4}$/, '0$&')

function signalerLieu(
  brut: Brut,
  code: 'commune-introuvable' | 'adresse-contradictoire',
  indications: readonly string[],
): void {
  brut.signaler({
    code,
    ou: brut.ou,
    champ: 'code_postal, commune, code_insee',
    valeur: indications.join(' / '),
  })
}

/** Le département de la commune retrouvée, sinon celui que disent les codes. */
export function departementDuLieu(brut: Brut, communes: RepertoireCommunes): string | undefined {
  const codeInsee = enCinq(texteBrut(brut, 'code_insee'))
  const codePostal = enCinq(texteBrut(brut, 'code_postal'))
  const retrouvee = retrouverCommune({ codeInsee, codePostal, ville: texteBrut(brut, 'commune') }, communes)
  if (retrouvee !== undefined) return retrouvee.commune.departement
  if (codeInsee !== undefined && /^\d[\dAB]\d{3}$/i.test(codeInsee)) return departementDeInsee(codeInsee)
  return codePostal === undefined ? undefined : departementDeCodePostal(codePostal)
}
