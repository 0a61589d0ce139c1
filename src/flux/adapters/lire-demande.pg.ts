import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { DemandeImport, EtapeDemande, EtatDemande, Provenance } from '../domain/demande-import.ts'

export interface LigneDemande {
  readonly id: string
  readonly fichier: string
  readonly provenance: Provenance
  readonly nom_stocke: string
  readonly octets: string
  readonly demandeur: string
  readonly partiel: boolean
  readonly forcer: boolean
  readonly motif: string | null
  readonly etape: EtapeDemande
  readonly etat: EtatDemande
  readonly annulation_demandee: boolean
  readonly reprises: number
  readonly sha256: string | null
  readonly code: string | null
  readonly phrase: string | null
  readonly avancee: string | null
  readonly lues: number
  readonly octets_lus: string
  readonly creee_le: Date
  readonly modifiee_le: Date
  readonly terminee_le: Date | null
  readonly executions: readonly string[]
}

/** Les états d'une demande qui occupe la place, pour `etat in (…)`. */
export const ACTIFS = "'en-attente', 'essai-en-cours', 'essai-fait', 'publication-en-cours'"

export const LIRE_DEMANDE = `
  select d.id::text, d.fichier, d.provenance, d.nom_stocke, d.octets::text, d.demandeur, d.partiel, d.forcer, d.motif,
    d.etape, d.etat, d.annulation_demandee, d.reprises, d.sha256, d.code, d.phrase, d.avancee, d.lues,
    d.octets_lus::text, d.creee_le, d.modifiee_le, d.terminee_le,
    array(select e.id::text from flux.execution e where e.demande_id = d.id order by e.id) as executions
  from flux.demande_import d`

export function demandeDeLigne(ligne: LigneDemande): DemandeImport {
  const { motif, sha256, code, phrase, avancee, terminee_le: termineeLe } = ligne
  return sansAbsents({
    id: ligne.id,
    fichier: ligne.fichier,
    provenance: ligne.provenance,
    nomStocke: ligne.nom_stocke,
    octets: Number(ligne.octets),
    demandeur: ligne.demandeur,
    partiel: ligne.partiel,
    forcer: ligne.forcer,
    etape: ligne.etape,
    etat: ligne.etat,
    annulationDemandee: ligne.annulation_demandee,
    reprises: ligne.reprises,
    lues: ligne.lues,
    octetsLus: Number(ligne.octets_lus),
    creeeLe: ligne.creee_le,
    modifieeLe: ligne.modifiee_le,
    executions: ligne.executions,
    motif: motif ?? undefined,
    sha256: sha256 ?? undefined,
    code: code ?? undefined,
    phrase: phrase ?? undefined,
    avancee: avancee ?? undefined,
    termineeLe: termineeLe ?? undefined,
  })
}
