'use client'
import { useRowLabel } from '@payloadcms/ui'

interface Proprietes {
  /** « Étape ». */
  readonly nom: string
  /** Champ de la rangée qui la nomme. */
  readonly champ: string
}

/** Titre d'une rangée repliée : « Étape 2 : Se renseigner ». */
export function EtiquetteDeRangee({ nom, champ }: Proprietes) {
  const { data, rowNumber } = useRowLabel<Readonly<Record<string, unknown>> | undefined>()
  const rang = `${nom} ${(rowNumber ?? 0) + 1}`
  const contenu = data?.[champ]
  return <span>{typeof contenu === 'string' && contenu !== '' ? `${rang} : ${contenu}` : rang}</span>
}
