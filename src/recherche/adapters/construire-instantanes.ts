import { join } from 'node:path'
import type { Catalogue, FicheOrganisme } from '../../catalogue/index.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { type Constructeur, creerConstructeur } from '../domain/construction/construire-index.ts'
import type { Moteur } from '../domain/moteur.ts'
import type { IdMoteur } from '../moteurs/cartes.ts'
import { moteurFormations } from '../moteurs/formations/moteur-formations.ts'
import { moteurOrganismes } from '../moteurs/organismes/moteur-organismes.ts'
import { creerReleveOrganismes } from '../moteurs/organismes/releve-organismes.ts'
import { situerAdresse, situerFormation } from '../moteurs/situer-formation.ts'
import { commencerInstantane } from './ecrire-instantane.ts'
import { creerSoucheFrancaise } from './souche-francaise.ts'

export type CatalogueALire = Pick<Catalogue, 'version' | 'parcourirFormations' | 'parcourirOrganismes'>

export interface ALire {
  readonly catalogue: CatalogueALire
  readonly territoires: Pick<Territoires, 'commune' | 'parCodePostal'>
  readonly instant: Date
  readonly jour: Jour
}

export const cheminInstantane = (dossier: string, moteur: IdMoteur): string =>
  join(dossier, `${moteur}.index`)

/**
 * Lit le catalogue une fois et écrit l'instantané de chaque moteur. La version est lue d'abord : une publication
 * survenue pendant la lecture donnera un index plus neuf que sa version, jamais l'inverse.
 */
export async function construireInstantanes(dossier: string, lecture: ALire): Promise<void> {
  const version = await lecture.catalogue.version()
  const ouvrage = { dossier, version, instant: lecture.instant }
  const releve = creerReleveOrganismes(lecture.jour)
  await ecrire(ouvrage, moteurFormations, async (formations) => {
    for await (const lue of lecture.catalogue.parcourirFormations()) {
      const formation = situerFormation(lue, lecture.territoires)
      formations.ajouter(formation)
      releve.ajouter(formation)
    }
  })
  await ecrire(ouvrage, moteurOrganismes, async (organismes) => {
    for await (const fiche of lecture.catalogue.parcourirOrganismes()) {
      const organisme = releve.completer(situerSiege(fiche, lecture.territoires))
      if (organisme !== undefined) organismes.ajouter(organisme)
    }
  })
}

interface Ouvrage {
  readonly dossier: string
  readonly version: string
  readonly instant: Date
}

async function ecrire<Source, Carte>(
  { dossier, version, instant }: Ouvrage,
  moteur: Moteur<Source, Carte> & { readonly id: IdMoteur },
  remplir: (constructeur: Constructeur<Source>) => Promise<void>,
): Promise<void> {
  const instantane = commencerInstantane(cheminInstantane(dossier, moteur.id))
  try {
    const options = {
      version,
      construitLe: instant,
      souche: creerSoucheFrancaise(),
      cartes: instantane.cartes,
    }
    const constructeur = creerConstructeur(moteur, options)
    await remplir(constructeur)
    instantane.terminer(constructeur.terminer())
  } finally {
    instantane.abandonner()
  }
}

function situerSiege(fiche: FicheOrganisme, territoires: ALire['territoires']): FicheOrganisme {
  const { adresse } = fiche.coordonnees
  if (adresse === undefined) return fiche
  return { ...fiche, coordonnees: { ...fiche.coordonnees, adresse: situerAdresse(adresse, territoires) } }
}
