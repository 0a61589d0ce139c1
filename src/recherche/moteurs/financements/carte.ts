import {
  type Dispositif,
  derniereVerification,
  LIBELLES_NATURES,
  LIBELLES_PUBLICS_DISPOSITIF,
} from '../../../financement/back-office.ts'

/** Ce que montre une ligne de résultat du moteur Financements. */
export interface CarteFinancement {
  readonly numero: string
  readonly nom: string
  readonly sigles: readonly string[]
  readonly resume: string
  readonly nature: string
  readonly organisme: string
  readonly publics: readonly string[]
  readonly regional: boolean
  readonly aConfirmer: boolean
  /** Jour ISO ; absent d'un dispositif à confirmer, suspendu ou archivé. */
  readonly verifieLe?: string
}

export function carteFinancement(dispositif: Dispositif): CarteFinancement {
  const { id, nom, sigles, resume, nature, organisme, publics, territoire, statut } = dispositif
  const verifieLe = derniereVerification(dispositif)?.jour
  return {
    numero: id,
    nom,
    sigles,
    resume,
    nature: LIBELLES_NATURES[nature],
    organisme,
    publics: publics.map((cle) => LIBELLES_PUBLICS_DISPOSITIF[cle]),
    regional: territoire.type === 'region',
    aConfirmer: statut === 'a_confirmer',
    ...(statut === 'actif' && verifieLe !== undefined ? { verifieLe } : {}),
  }
}
