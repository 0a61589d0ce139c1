import { ecrireNombre } from '../../kernel/nombre.ts'
import { entreGuillemets, majuscule } from '../../kernel/typographie.ts'
import type { Requete } from '../domain/requete.ts'
import type { Declaration } from './declaration.ts'
import { filtresActifs } from './filtres-actifs.ts'

const FILTRES_DANS_LE_TITRE = 4

export interface DemandeDeTitre {
  readonly moteur: Declaration
  readonly requete: Requete
  readonly total: number
  readonly pages: number
}

/**
 * Titre du document : nombre exact, mots cherchés, filtres, page (RGAA 8.6). « 12 formations pour « bts », Bac +2,
 * page 2 sur 3 ».
 */
export function titreDeDocument(demande: DemandeDeTitre): string {
  const { moteur, requete, pages } = demande
  const filtres = filtresActifs(moteur, requete).map(({ court }) => court)
  const reste = filtres.length - FILTRES_DANS_LE_TITRE
  const parties = [
    annonce(demande),
    ...filtres.slice(0, FILTRES_DANS_LE_TITRE),
    ...(reste > 0 ? [`${reste} ${reste === 1 ? 'autre filtre' : 'autres filtres'}`] : []),
    ...(pages > 1 ? [`page ${requete.page} sur ${pages}`] : []),
  ]
  return parties.join(', ')
}

/** Sans le nombre, qui change d'un relevé à l'autre : « Formations, « bts », Bac +2 ». */
export function titreDuFlux(moteur: Declaration, requete: Requete): string {
  const texte = requete.texte === '' ? [] : [entreGuillemets(requete.texte)]
  const filtres = filtresActifs(moteur, requete).map(({ court }) => court)
  return [nommerRubrique(moteur), ...texte, ...filtres].join(', ')
}

/** Ce que la page annonce : « 1 234 formations pour « bts compta » ». */
export function annonce({ moteur, requete, total }: DemandeDeTitre): string {
  const nombre = compter(moteur, total)
  return requete.texte === '' ? nombre : `${nombre} pour ${entreGuillemets(requete.texte)}`
}

/** « Formations », « Métiers ». */
export function nommerRubrique({ libelles: { pluriel } }: Pick<Declaration, 'libelles'>): string {
  return majuscule(pluriel)
}

/** « Aucune formation », « 1 formation », « 1 234 formations ». */
export function compter({ libelles }: Pick<Declaration, 'libelles'>, total: number): string {
  if (total === 0) return `${libelles.feminin ? 'Aucune' : 'Aucun'} ${libelles.singulier}`
  return `${ecrireNombre(total)} ${total === 1 ? libelles.singulier : libelles.pluriel}`
}
