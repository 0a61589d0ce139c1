import type { FicheProche } from '../../../gabarit/index.ts'
import { lireCourriels } from '../../../kernel/courriel.ts'
import { jourEnLettres, lireJour } from '../../../kernel/jour.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { lireTelephones, type Telephone } from '../../../platform/formats/index.ts'
import { departementDeInsee, libelleDepartement } from '../../../referentiels/index.ts'
import { paragraphes } from '../../socle/web/paragraphes.ts'
import { cheminStructure } from '../domain/chemin.ts'
import { horairesEnClair } from '../domain/horaires-en-clair.ts'
import type { Structure } from '../domain/structure.ts'
import {
  familleDeThematique,
  libelleFamilleThematique,
  libelleModeAccueil,
  libellePublicStructure,
  libelleReseau,
  libelleThematique,
} from '../domain/vocabulaire.ts'
import { type VueService, vueService } from './service.view.ts'

export interface VueStructure {
  readonly nom: string
  readonly chemin: string
  readonly description: string
  readonly nature: string
  /** « Toulouse (Haute-Garonne) ». */
  readonly lieu?: string
  readonly demonstration: boolean
  readonly paragraphes: readonly string[]
  readonly modes: readonly string[]
  readonly publics: readonly string[]
  readonly thematiques: readonly { readonly famille: string; readonly libelles: readonly string[] }[]
  readonly adresse: readonly string[]
  readonly telephones: readonly Telephone[]
  readonly courriels: readonly string[]
  readonly siteWeb?: string
  readonly accessibilite?: string
  /** Phrases, ou le texte reçu quand il n'est pas compris. */
  readonly horaires: readonly string[]
  readonly services: readonly VueService[]
  readonly miseAJour?: string
  readonly lienSource?: string
}

export function vueStructure(structure: Structure): VueStructure {
  const { telephone, courriel, siteWeb, accessibiliteLieu, lienSource, services } = structure
  const lieu = lieuDeStructure(structure)
  const miseAJour = lireJour(structure.dateMaj)
  return sansAbsents({
    nom: structure.nom,
    chemin: cheminStructure(structure.id, structure.nom),
    description: resumer(structure),
    nature: structure.reseaux.map(libelleReseau).join(', ') || 'Structure d’accompagnement',
    lieu,
    demonstration: structure.source === 'demonstration',
    paragraphes: paragraphes(structure.description ?? ''),
    modes: structure.modesAccueil.map(libelleModeAccueil),
    publics: structure.publics.map(libellePublicStructure),
    thematiques: grouperThematiques(structure.thematiques),
    adresse: lignesAdresse(structure),
    telephones: lireTelephones(telephone ?? ''),
    courriels: lireCourriels(courriel ?? ''),
    siteWeb,
    accessibilite: accessibiliteLieu,
    horaires: horaires(structure.horaires),
    services: services.map(vueService),
    miseAJour: miseAJour === undefined ? undefined : jourEnLettres(miseAJour),
    lienSource,
  })
}

export function procheStructure(structure: Structure): FicheProche {
  const lieu = lieuDeStructure(structure)
  const { id, nom } = structure
  return sansAbsents({ chemin: cheminStructure(id, nom), titre: nom, detail: lieu })
}

function lieuDeStructure({ commune, codeInsee }: Structure): string | undefined {
  if (commune === undefined || codeInsee === undefined) return commune
  return `${commune} (${libelleDepartement(departementDeInsee(codeInsee))})`
}

const DESCRIPTION_MAX = 160

function resumer({ nom, commune, description }: Structure): string {
  const texte = description ?? `${nom}${commune === undefined ? '' : `, à ${commune}`}.`
  return texte.length <= DESCRIPTION_MAX
    ? texte
    : `${texte.slice(0, DESCRIPTION_MAX).replace(/\s+\S*$/, '')}…`
}

function lignesAdresse({ adresse, complementAdresse, codePostal, commune }: Structure): readonly string[] {
  const ville = [codePostal, commune].filter((partie) => partie !== undefined).join(' ')
  return [adresse, complementAdresse, ville].flatMap((ligne) =>
    ligne === undefined || ligne === '' ? [] : [ligne],
  )
}

function horaires(texte: string | undefined): readonly string[] {
  return texte === undefined ? [] : (horairesEnClair(texte) ?? [texte])
}

function grouperThematiques(cles: readonly string[]): VueStructure['thematiques'] {
  const familles = new Map<string, string[]>()
  for (const cle of cles) {
    const famille = familleDeThematique(cle)
    const libelles = familles.get(famille) ?? []
    familles.set(famille, [...libelles, libelleThematique(cle)])
  }
  return [...familles].map(([famille, libelles]) => ({
    famille: libelleFamilleThematique(famille),
    libelles,
  }))
}
