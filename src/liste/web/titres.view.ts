import { ecrireNombre } from '../../kernel/nombre.ts'
import { entreGuillemets, majuscule } from '../../kernel/typographie.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Requete } from '../domain/requete.ts'
import { filtresActifs } from '../usecases/filtres-actifs.ts'

const FILTRES_DANS_LE_TITRE = 4

/**
 * Titre du document : ce que la page annonce, filtres, page (RGAA 8.6). « 12 formations pour « bts », Bac +2, page 2
 * sur 3 ».
 */
export function titreDeDocument(
  liste: Declaration,
  requete: Requete,
  { annonce: annoncee, pages }: { readonly annonce: string; readonly pages: number },
): string {
  const filtres = filtresActifs(liste, requete).map(({ court }) => court)
  const reste = filtres.length - FILTRES_DANS_LE_TITRE
  const parties = [
    annoncee,
    ...filtres.slice(0, FILTRES_DANS_LE_TITRE),
    ...(reste > 0 ? [`${reste} ${reste === 1 ? 'autre filtre' : 'autres filtres'}`] : []),
    ...(pages > 1 ? [`page ${requete.page} sur ${pages}`] : []),
  ]
  return parties.join(', ')
}

/** Sans le nombre, qui change d'un relevé à l'autre : « Formations, « bts », Bac +2 ». */
export function titreDuRss(liste: Declaration, requete: Requete): string {
  const texte = requete.texte === '' ? [] : [entreGuillemets(requete.texte)]
  const filtres = filtresActifs(liste, requete).map(({ court }) => court)
  return [nommerRubrique(liste), ...texte, ...filtres].join(', ')
}

/** Ce que la page annonce : « 1 234 formations pour « bts compta » ». */
export function annonce(liste: Declaration, requete: Requete, total: number): string {
  const nombre = compter(liste, total)
  return requete.texte === '' ? nombre : `${nombre} pour ${entreGuillemets(requete.texte)}`
}

/** « Formations », « Agenda ». */
export function nommerRubrique({ rubrique, libelles }: Pick<Declaration, 'rubrique' | 'libelles'>): string {
  return rubrique ?? majuscule(libelles.pluriel)
}

/** « Aucune formation », « 1 formation », « 1 234 formations ». */
export function compter({ libelles }: Pick<Declaration, 'libelles'>, total: number): string {
  if (total === 0) return `${libelles.feminin ? 'Aucune' : 'Aucun'} ${libelles.singulier}`
  return `${ecrireNombre(total)} ${total === 1 ? libelles.singulier : libelles.pluriel}`
}
