import { entreGuillemets } from '../../kernel/typographie.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Executeur } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'
import { avecPropre, sansLieu } from './filtres-actifs.ts'

/** Une autre requête à proposer. */
export interface Piste {
  /** « Dans un rayon de 50 km », « Sans le filtre Niveau de sortie »… */
  readonly libelle: string
  readonly requete: Requete
}

/** Une piste qui donne quelque chose, et combien exactement. */
export interface Elargissement extends Piste {
  readonly total: number
}

const PAS_KM = 20
const RAYON_MAXIMAL_KM = 100

/**
 * Ce qu'on propose quand une liste n'a rien à montrer : rayon élargi par pas de 20 km jusqu'à 100, filtre le plus
 * restrictif retiré, texte à la lettre, moins de mots, puis les `autres`. Rien n'est proposé qui ne donne rien non plus.
 */
export function elargir(
  executeur: Pick<Executeur<unknown>, 'compter'>,
  liste: Declaration,
  requete: Requete,
  autres: readonly Piste[] = [],
): readonly Elargissement[] {
  const premiere = { ...requete, page: 1 }
  const compter = (piste: Piste) => ({ ...piste, total: executeur.compter(piste.requete) })
  const utiles = (pistes: readonly Piste[]) => pistes.map(compter).filter(({ total }) => total > 0)
  const premierUtile = (pistes: readonly Piste[]) => {
    for (const piste of pistes) {
      const comptee = compter(piste)
      if (comptee.total > 0) return [comptee]
    }
    return []
  }
  const meilleures = (pistes: readonly Piste[]) =>
    utiles(pistes)
      .sort((a, b) => b.total - a.total)
      .slice(0, 2)
  return [
    ...premierUtile(rayons(premiere)),
    ...meilleures(sansUnFiltre(liste, premiere)),
    ...meilleures(autresTextes(premiere)),
    ...utiles(autres),
  ]
}

function rayons(requete: Requete): readonly Piste[] {
  const { lieu } = requete
  if (lieu === undefined) return []
  const pistes: Piste[] = []
  for (let rayonKm = lieu.rayonKm + PAS_KM; rayonKm < RAYON_MAXIMAL_KM + PAS_KM; rayonKm += PAS_KM) {
    const borne = Math.min(rayonKm, RAYON_MAXIMAL_KM)
    if (borne <= lieu.rayonKm) break
    const libelle = `Dans un rayon de ${borne} km autour de ${lieu.libelle}`
    pistes.push({ libelle, requete: { ...requete, lieu: { ...lieu, rayonKm: borne } } })
  }
  return pistes
}

function sansUnFiltre(liste: Declaration, requete: Requete): readonly Piste[] {
  const pistes: Piste[] = liste.facettes
    .filter(({ id }) => requete.facettes[id] !== undefined)
    .map(({ id, libelle }) => {
      const { [id]: _retiree, ...facettes } = requete.facettes
      return {
        libelle: `Sans le filtre ${entreGuillemets(libelle)}`,
        requete: { ...requete, facettes },
      }
    })
  for (const { id, sans } of liste.propres ?? []) {
    if (sans === undefined || requete.propres?.[id] === undefined) continue
    pistes.push({ libelle: sans, requete: avecPropre(requete, id) })
  }
  const { periode, ...sansDate } = requete
  if (periode !== undefined) pistes.push({ libelle: 'À toute date', requete: sansDate })
  if (requete.lieu !== undefined) pistes.push({ libelle: 'Partout', requete: sansLieu(requete) })
  return pistes
}

function autresTextes(requete: Requete): readonly Piste[] {
  const mots = requete.texte.split(' ').filter((mot) => mot !== '')
  const pistes: Piste[] = []
  if (requete.litteral) {
    pistes.push({ libelle: 'En corrigeant l’orthographe', requete: { ...requete, litteral: false } })
  }
  if (mots.length < 2 || mots.length > 6) return pistes
  for (const [rang] of mots.entries()) {
    const texte = mots.filter((_, autre) => autre !== rang).join(' ')
    pistes.push({ libelle: entreGuillemets(texte), requete: { ...requete, texte } })
  }
  return pistes
}
