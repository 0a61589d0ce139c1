import type { FicheOrganisme } from '../../catalogue/index.ts'
import type { Information } from '../../contenu/index.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { RepertoireCommunes } from '../../referentiels/index.ts'
import type { IdMoteur } from '../moteurs/cartes.ts'
import { estMontree, situerInformation } from '../moteurs/informations/situer-information.ts'
import { creerReleveOrganismes } from '../moteurs/organismes/releve-organismes.ts'
import { situerAdresse, situerFormation } from '../moteurs/situer-formation.ts'
import { chargerMoteur, cheminInstantane, type VersionsDesMoteurs } from './charger-moteur.ts'
import { ecrireMoteur } from './ecrire-moteur.ts'
import { releverMetiers, SANS_FORMATION } from './relever-metiers.ts'
import type { CatalogueALire, Sources } from './sources.ts'

/** Ce qu'il faut savoir pour construire, en plus des sources. */
export interface Chantier {
  readonly dossier: string
  /** Les communes de ces codes Insee ; toutes, sans codes. Lues seulement si un lieu est à situer. */
  readonly communes: (codes?: readonly string[]) => Promise<RepertoireCommunes>
  readonly instant: Date
  readonly jour: Jour
}

/**
 * Écrit l'instantané de chaque moteur qui a une version dans `versions`. Elles ont été lues avant les sources : une
 * publication survenue pendant la lecture donnera un index plus neuf que sa version, jamais l'inverse.
 */
export async function construireInstantanes(
  chantier: Chantier,
  sources: Sources,
  versions: VersionsDesMoteurs,
): Promise<void> {
  const { formations, organismes, metiers } = versions
  const catalogue = formations ?? organismes
  if (catalogue !== undefined) await construireCatalogue(chantier, sources.catalogue, catalogue)
  if (metiers !== undefined) await construireMetiers(chantier, sources, metiers)
  await construireContenus(chantier, sources, versions)
}

/** Formations et organismes, en une seule lecture du catalogue. */
export async function construireCatalogue(
  chantier: Chantier,
  catalogue: CatalogueALire,
  version: string,
): Promise<void> {
  const destination = { ...chantier, version }
  const releve = creerReleveOrganismes(chantier.jour)
  const communes = await chantier.communes()
  await ecrireMoteur('formations', destination, async (formations) => {
    for await (const lue of catalogue.parcourirFormations()) {
      const formation = situerFormation(lue, communes)
      formations.ajouter(formation)
      releve.ajouter(formation)
    }
  })
  await ecrireMoteur('organismes', destination, async (organismes) => {
    for await (const fiche of catalogue.parcourirOrganismes()) {
      const organisme = releve.completer(situerSiege(fiche, communes))
      if (organisme !== undefined) organismes.ajouter(organisme)
    }
  })
}

/** Les métiers, avec les formations que l'index des formations leur connaît, et leur difficulté à recruter. */
async function construireMetiers(chantier: Chantier, sources: Sources, version: string): Promise<void> {
  const catalogue = version.split('/').at(-1) ?? ''
  const formations = chargerMoteur(cheminInstantane(chantier.dossier, 'formations'), catalogue, chantier.jour)
  const releve = formations === undefined ? undefined : releverMetiers(formations)
  const tensions = await sources.metiers.tensions()
  await ecrireMoteur('metiers', { ...chantier, version }, async (metiers) => {
    for await (const metier of sources.metiers.parcourir()) {
      const tension = tensions.get(metier.codeRome)
      const mene = releve?.get(metier.codeRome) ?? SANS_FORMATION
      metiers.ajouter({ metier, ...mene, ...(tension === undefined ? {} : { tension }) })
    }
  })
}

async function construireContenus(
  chantier: Chantier,
  { dispositifs, structures, ressources, informations }: Sources,
  versions: VersionsDesMoteurs,
): Promise<void> {
  const ajouterTout =
    <Valeur>(valeurs: () => AsyncIterable<Valeur>) =>
    async (constructeur: { readonly ajouter: (valeur: Valeur) => void }) => {
      for await (const valeur of valeurs()) constructeur.ajouter(valeur)
    }
  const destination = (id: IdMoteur) => ({ ...chantier, version: versions[id] ?? '' })
  if (versions.financements !== undefined)
    await ecrireMoteur('financements', destination('financements'), ajouterTout(dispositifs.parcourir))
  if (versions.structures !== undefined)
    await ecrireMoteur('structures', destination('structures'), ajouterTout(structures.parcourir))
  if (versions.ressources !== undefined)
    await ecrireMoteur('ressources', destination('ressources'), ajouterTout(ressources.parcourir))
  if (versions.informations !== undefined)
    await ecrireMoteur(
      'informations',
      destination('informations'),
      ajouterTout(() => montrees(chantier, informations)),
    )
}

/** Les informations montrées ce jour-là, situées. Elles sont quelques centaines : seules leurs communes sont lues. */
async function* montrees(
  { communes, jour }: Chantier,
  informations: Sources['informations'],
): AsyncGenerator<Information> {
  const lues = await Array.fromAsync(informations.parcourir())
  const aMontrer = lues.filter((information) => estMontree(information, jour))
  const codes = aMontrer.flatMap(({ manifestation }) => manifestation?.lieu?.codeInsee ?? [])
  const repertoire = await communes(codes)
  for (const information of aMontrer) yield situerInformation(information, repertoire)
}

function situerSiege(fiche: FicheOrganisme, communes: RepertoireCommunes): FicheOrganisme {
  const { adresse } = fiche.coordonnees
  if (adresse === undefined) return fiche
  return { ...fiche, coordonnees: { ...fiche.coordonnees, adresse: situerAdresse(adresse, communes) } }
}
