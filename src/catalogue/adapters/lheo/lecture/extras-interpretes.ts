import { lireDateLheo } from '../../../../kernel/date-lheo.ts'
import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type { EligibiliteCpf, NoeudXml } from '../../../domain/formation.ts'
import { texteSimple } from '../texte/texte-simple.ts'
import { extrasNommes, texteDuNoeud, trouverExtras, valeurExtra } from './extras.ts'

/** Ce que les extras d'une action disent (usages Intercarif) ; ce que disent les cycles de LHÉO 2.3 reste à leur session. */
export function interpreterExtrasAction(extras: readonly NoeudXml[]) {
  const duree = valeurExtra(extrasNommes(extras, 'duree-hebdo'), 'duree-hebdo')
  return sansAbsents({
    apprentissage: drapeau(extras, 'contrat-apprentissage'),
    contratPro: drapeau(extras, 'contrat-professionnalisation'),
    formationInitiale: drapeau(extras, 'formation-initiale'),
    dureeHebdo: lireHeures(duree),
    perimee: drapeau(extras, 'action-perimee'),
    typeValidation: valeurExtra(extras, 'code-type-validation'),
  })
}

export function interpreterExtrasSession(extras: readonly NoeudXml[]) {
  return sansAbsents({
    perimee: drapeau(extras, 'session-perimee'),
    eligibilitesCpf: extrasNommes(extras, 'eligibilite-cpf').flatMap(lireEligibilite),
  })
}

/** `specificites/programme-financeur` : « Programme régional 2017 : Parcours métiers », « POEC »… */
export function programmeFinanceur(extras: readonly NoeudXml[]): string | undefined {
  const programme = valeurExtra(extras, 'programme-financeur')
  return programme === undefined ? undefined : texteSimple(programme)
}

/** Un même drapeau peut paraître deux fois (`type-action`, `type-formation`) : il suffit qu'un seul dise oui. */
function drapeau(extras: readonly NoeudXml[], info: string): boolean | undefined {
  const valeurs = trouverExtras(extras, info).map((noeud) => texteDuNoeud(noeud).trim())
  if (valeurs.includes('1')) return true
  return valeurs.includes('0') ? false : undefined
}

function lireHeures(texte: string | undefined): number | undefined {
  const heures = texte === undefined ? Number.NaN : Number(texte.replace(',', '.'))
  return Number.isFinite(heures) && heures > 0 ? heures : undefined
}

function lireEligibilite(noeud: NoeudXml): readonly EligibiliteCpf[] {
  const code = noeud.attributs.numero?.trim() ?? ''
  if (code === '') return []
  const dans = [noeud]
  const date = (info: string) => {
    const texte = valeurExtra(dans, info)
    return texte === undefined ? undefined : lireDateLheo(texte)
  }
  return [
    sansAbsents({
      code,
      source: valeurExtra(dans, 'source'),
      debut: date('debut-validite'),
      fin: date('fin-validite'),
      public: valeurExtra(dans, 'public'),
      franceEntiere: drapeau(dans, 'france-entiere'),
      regions: trouverExtras(dans, 'region').map(texteDuNoeud),
      interBranche: drapeau(dans, 'inter-branche'),
      branches: trouverExtras(dans, 'branche').map(texteDuNoeud),
    }),
  ]
}
