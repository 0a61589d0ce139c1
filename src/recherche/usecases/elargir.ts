import { entreGuillemets } from '../../kernel/typographie.ts'
import type { Facette } from '../domain/moteur.ts'
import type { Requete } from '../domain/requete.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'
import type { ServiceRecherche } from './service-recherche.ts'

/** Une façon de trouver quelque chose : la requête à suivre et le nombre exact de résultats qu'elle donne. */
export interface Elargissement {
  readonly type:
    | 'rayon'
    | 'sans-filtre'
    | 'sans-date'
    | 'sans-lieu'
    | 'orthographe'
    | 'a-la-lettre'
    | 'moins-de-mots'
  /** « Dans un rayon de 50 km », « Sans le filtre Niveau de sortie »… */
  readonly libelle: string
  readonly requete: Requete
  readonly total: number
}

type Declaration = {
  readonly id: IdMoteur
  readonly facettes: readonly Pick<Facette<never>, 'id' | 'libelle'>[]
}
type Compteur = Pick<ServiceRecherche, 'compter' | 'rechercher'>

const PAS_KM = 20
const RAYON_MAXIMAL_KM = 100

/**
 * Ce qu'on propose quand une recherche ne donne rien (ou presque) : rayon élargi par pas de 20 km jusqu'à 100, filtre
 * le plus restrictif retiré, texte à la lettre, moins de mots. Rien n'est proposé qui ne donne pas plus de résultats.
 */
export function elargir(service: Compteur, moteur: Declaration, requete: Requete): readonly Elargissement[] {
  const premiere = { ...requete, page: 1 }
  const actuel = service.compter(moteur.id, premiere)
  const compter = (essai: Essai): Elargissement => ({
    ...essai,
    total: service.compter(moteur.id, essai.requete),
  })
  const mieux = (proposition: Elargissement) => proposition.total > actuel
  const meilleurRayon = rayons(premiere).map(compter).find(mieux)
  const filtres = sansUnFiltre(moteur, premiere).map(compter).filter(mieux)
  const textes = autresTextes(premiere).map(compter).filter(mieux)
  return [
    ...(meilleurRayon === undefined ? [] : [meilleurRayon]),
    ...filtres.sort((a, b) => b.total - a.total).slice(0, 2),
    ...textes.sort((a, b) => b.total - a.total).slice(0, 2),
  ]
}

type Essai = Omit<Elargissement, 'total'>

function rayons(requete: Requete): readonly Essai[] {
  const { lieu } = requete
  if (lieu === undefined) return []
  const essais: Essai[] = []
  for (let rayonKm = lieu.rayonKm + PAS_KM; rayonKm < RAYON_MAXIMAL_KM + PAS_KM; rayonKm += PAS_KM) {
    const borne = Math.min(rayonKm, RAYON_MAXIMAL_KM)
    if (borne <= lieu.rayonKm) break
    const libelle = `Dans un rayon de ${borne} km autour de ${lieu.libelle}`
    essais.push({ type: 'rayon', libelle, requete: { ...requete, lieu: { ...lieu, rayonKm: borne } } })
  }
  return essais
}

function sansUnFiltre(moteur: Declaration, requete: Requete): readonly Essai[] {
  const essais: Essai[] = moteur.facettes
    .filter((facette) => (requete.facettes[facette.id] ?? []).length > 0)
    .map((facette) => {
      const { [facette.id]: _retiree, ...facettes } = requete.facettes
      return {
        type: 'sans-filtre',
        libelle: `Sans le filtre ${entreGuillemets(facette.libelle)}`,
        requete: { ...requete, facettes },
      }
    })
  const { debut, ...sansDate } = requete
  if (debut !== undefined) essais.push({ type: 'sans-date', libelle: 'À toute date', requete: sansDate })
  const { lieu, ...sansLieu } = requete
  if (lieu !== undefined)
    essais.push({ type: 'sans-lieu', libelle: 'Partout', requete: sansTriDistance(sansLieu) })
  return essais
}

function sansTriDistance(requete: Requete): Requete {
  return requete.tri === 'distance' ? { ...requete, tri: 'pertinence' } : requete
}

function autresTextes(requete: Requete): readonly Essai[] {
  const mots = requete.texte.split(' ').filter((mot) => mot !== '')
  const essais: Essai[] = []
  if (requete.litteral) {
    const corrige = { ...requete, litteral: false }
    essais.push({ type: 'orthographe', libelle: 'En corrigeant l’orthographe', requete: corrige })
  }
  if (mots.length < 2 || mots.length > 6) return essais
  for (const [rang] of mots.entries()) {
    const texte = mots.filter((_, autre) => autre !== rang).join(' ')
    essais.push({ type: 'moins-de-mots', libelle: entreGuillemets(texte), requete: { ...requete, texte } })
  }
  return essais
}
