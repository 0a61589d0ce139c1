import { jourEnLettres, lireJour } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { libelleDepartement, libelleNiveauCourt, libelleRegion } from '../../referentiels/index.ts'
import { cheminDispositif } from '../chemin.ts'
import {
  type Dispositif,
  derniereVerification,
  type PeriodeDeDepot,
  type SourceDispositif,
  type Territoire,
} from '../domain/dispositif.ts'
import {
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PUBLICS_DISPOSITIF,
  type StatutDispositif,
} from '../domain/vocabulaire.ts'

export interface VueDispositif {
  readonly nom: string
  readonly chemin: string
  readonly sigles: readonly string[]
  readonly resume: string
  readonly financeur: string
  readonly nature: string
  readonly organisme: string
  readonly territoire: string
  readonly publics: readonly string[]
  readonly niveaux: readonly string[]
  readonly cumul: string
  readonly depot: string
  readonly montant?: string
  readonly html: string
  readonly conditions: readonly string[]
  readonly demarches: Dispositif['demarches']
  readonly pieces: readonly string[]
  readonly contact?: Dispositif['contact']
  readonly sources: readonly VueSource[]
  readonly avertissement?: Avertissement
  /** « Le 6 octobre 2026 (Région Occitanie) » ; absent d'un dispositif à confirmer, suspendu ou archivé. */
  readonly verification?: string
}

export interface VueSource {
  readonly url: string
  readonly titre: string
  readonly extrait?: string
  /** « consultée le 6 octobre 2026 ». */
  readonly consultation?: string
}

export interface Avertissement {
  readonly ton: 'info' | 'attention'
  readonly titre: string
  readonly texte: string
}

export function vueDispositif(dispositif: Dispositif): VueDispositif {
  const { id, nom, sigles, resume, organisme, html, demarches, pieces, contact, montant } = dispositif
  const avertissement = AVERTISSEMENTS[dispositif.statut]
  return sansAbsents({
    nom,
    chemin: cheminDispositif(id, nom),
    sigles,
    resume,
    financeur: LIBELLES_FINANCEURS[dispositif.financeur],
    nature: LIBELLES_NATURES[dispositif.nature],
    organisme,
    territoire: ecrireTerritoire(dispositif.territoire),
    publics: dispositif.publics.map((cle) => LIBELLES_PUBLICS_DISPOSITIF[cle]),
    niveaux: dispositif.niveaux.map(libelleNiveauCourt),
    cumul: ecrireCumul(dispositif.cumulable),
    depot: ecrireDepot(dispositif.depot),
    montant: montant?.libelle,
    html,
    conditions: dispositif.conditionsTexte,
    demarches,
    pieces,
    contact,
    sources: dispositif.sources.map(vueSource),
    avertissement,
    verification: ecrireVerification(dispositif),
  })
}

function ecrireVerification(dispositif: Dispositif): string | undefined {
  const derniere = dispositif.statut === 'actif' ? derniereVerification(dispositif) : undefined
  const jour = enLettres(derniere?.jour)
  return derniere === undefined || jour === undefined ? undefined : `Le ${jour} (${derniere.titre})`
}

const AVERTISSEMENTS: Readonly<Partial<Record<StatutDispositif, Avertissement>>> = {
  a_confirmer: {
    ton: 'info',
    titre: 'Informations à confirmer',
    texte:
      'Les règles changent souvent : vérifiez-les auprès de l’organisme ou d’un conseiller avant de vous engager.',
  },
  suspendu: {
    ton: 'attention',
    titre: 'Dispositif suspendu',
    texte: 'Les demandes ne sont pas acceptées en ce moment.',
  },
  archive: {
    ton: 'attention',
    titre: 'Dispositif terminé',
    texte: 'Cette fiche est gardée pour mémoire : il n’est plus possible d’en faire la demande.',
  },
}

function ecrireTerritoire(territoire: Territoire): string {
  if (territoire.type === 'national') return 'Toute la France'
  const region = libelleRegion(territoire.code)
  if (territoire.departements.length === 0) return region
  return `${region} : ${territoire.departements.map(libelleDepartement).join(', ')}`
}

function ecrireCumul(cumulable: boolean | undefined): string {
  if (cumulable === undefined) return 'À vérifier'
  return cumulable ? 'Possible avec d’autres aides' : 'Ne s’ajoute pas à une autre aide'
}

function ecrireDepot(depot: PeriodeDeDepot | undefined): string {
  const debut = enLettres(depot?.debut)
  const fin = enLettres(depot?.fin)
  if (debut !== undefined && fin !== undefined) return `Du ${debut} au ${fin}`
  if (debut !== undefined) return `À partir du ${debut}`
  return fin === undefined ? 'Toute l’année, sauf indication contraire' : `Jusqu’au ${fin}`
}

function vueSource({ url, titre, extrait, consulteLe }: SourceDispositif): VueSource {
  const jour = enLettres(consulteLe)
  return sansAbsents({
    url,
    titre,
    extrait,
    consultation: jour === undefined ? undefined : `consultée le ${jour}`,
  })
}

function enLettres(texte: string | undefined): string | undefined {
  const jour = texte === undefined ? undefined : lireJour(texte)
  return jour === undefined ? undefined : jourEnLettres(jour)
}
