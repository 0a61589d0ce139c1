import type { FicheProche } from '../../../gabarit/index.ts'
import { jourEnLettres, lireJour } from '../../../kernel/jour.ts'
import { accorder } from '../../../kernel/nombre.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { LIBELLES_THEMES } from '../../socle/domain/vocabulaire-editorial.ts'
import { cheminRessource } from '../domain/chemin.ts'
import type { Ressource } from '../domain/ressource.ts'
import {
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_TYPES_RESSOURCE,
} from '../domain/vocabulaire-ressource.ts'

export interface VueRessource {
  readonly titre: string
  readonly chemin: string
  readonly resume: string
  readonly type: string
  readonly themes: readonly string[]
  readonly profils: readonly string[]
  readonly format: string
  readonly duree?: string
  readonly auteur: string
  readonly source?: { readonly nom: string; readonly url: string }
  readonly publieeLe?: string
  /** Jour ISO, pour les robots. */
  readonly datePublication: string
  readonly fichier?: { readonly chemin: string; readonly libelle: string }
  readonly html: string
}

const INSECABLE = '\u00a0'

export function vueRessource(ressource: Ressource): VueRessource {
  const { id, titre, resume, html, auteur, source, datePublication, dureeMinutes, fichier } = ressource
  const jour = lireJour(datePublication)
  return sansAbsents({
    titre,
    chemin: cheminRessource(id, titre),
    resume,
    html,
    type: LIBELLES_TYPES_RESSOURCE[ressource.type],
    themes: ressource.themes.map((theme) => LIBELLES_THEMES[theme]),
    profils: ressource.profils.map((profil) => LIBELLES_PROFILS[profil]),
    format: LIBELLES_FORMATS[ressource.format],
    duree:
      dureeMinutes === undefined
        ? undefined
        : `${dureeMinutes}${INSECABLE}${accorder(dureeMinutes, 'minute')}`,
    auteur,
    source,
    publieeLe: jour === undefined ? undefined : jourEnLettres(jour),
    datePublication,
    fichier: fichier === undefined ? undefined : { chemin: fichier.chemin, libelle: annoncer(fichier) },
  })
}

export function procheRessource({ id, titre, type }: Ressource): FicheProche {
  return { chemin: cheminRessource(id, titre), titre, detail: LIBELLES_TYPES_RESSOURCE[type] }
}

/** « Télécharger (PDF, 240 Ko) » : format et poids annoncés (RGAA 13.3). */
function annoncer({ format, octets }: NonNullable<Ressource['fichier']>): string {
  const poids = octets < 1_000_000 ? `${Math.ceil(octets / 1000)}${INSECABLE}Ko` : mega(octets)
  return `Télécharger (${format}, ${poids})`
}

const mega = (octets: number): string => `${(octets / 1e6).toFixed(1).replace('.', ',')}${INSECABLE}Mo`
