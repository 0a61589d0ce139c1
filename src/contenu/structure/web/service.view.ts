import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { enumerer } from '../../../kernel/typographie.ts'
import { paragraphes } from '../../socle/web/paragraphes.ts'
import type { ServiceDeStructure } from '../domain/structure.ts'
import { libelleModeAccueil, libellePublicStructure, libelleTypeService } from '../domain/vocabulaire.ts'

export interface VueService {
  readonly id: string
  readonly nom: string
  readonly type?: string
  readonly paragraphes: readonly string[]
  readonly details: readonly { readonly terme: string; readonly description: string }[]
  readonly lien?: string
}

const FRAIS: Readonly<Record<string, string>> = { gratuit: 'Gratuit', payant: 'Payant' }

export function vueService(service: ServiceDeStructure): VueService {
  const { nom, type, description, lienMobilisation } = service
  return sansAbsents({
    id: service.id,
    nom,
    type: type === undefined ? undefined : libelleTypeService(type),
    paragraphes: paragraphes(description),
    details: [
      detail('Pour qui', [...service.publics.map(libellePublicStructure), service.publicsPrecisions]),
      detail('Conditions', [service.conditionsAcces]),
      detail('Prix', [FRAIS[service.frais ?? ''] ?? service.frais, service.fraisPrecisions]),
      detail('Accueil', service.modesAccueil.map(libelleModeAccueil)),
    ].flat(),
    lien: lienMobilisation,
  })
}

function detail(terme: string, valeurs: readonly (string | undefined)[]): VueService['details'] {
  const connues = valeurs.filter((valeur) => valeur !== undefined)
  return connues.length === 0 ? [] : [{ terme, description: enumerer(connues) }]
}
