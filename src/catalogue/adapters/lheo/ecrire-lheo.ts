import type { Attributs, Formation, NoeudXml } from '../../domain/formation.ts'
import { ecrireFormation } from './ecriture/formation.ts'
import { element, noeuds } from './ecriture/xml.ts'

export interface OptionsEcriture {
  /** Attributs de la racine (`datemaj`, `horodatage-export`). */
  readonly attributs?: Attributs
  /** `extras` du flux, dans `offres` : tampon d'export. */
  readonly extras?: readonly NoeudXml[]
}

const ESPACE_DE_NOMS = 'http://lheo.gouv.fr/2.3'

/** Écrit un flux LHÉO 2.3 en UTF-8, formation par formation : sa taille n'est pas bornée par la mémoire. */
export async function* ecrireLheo(
  formations: Iterable<Formation> | AsyncIterable<Formation>,
  { attributs = {}, extras = [] }: OptionsEcriture = {},
): AsyncGenerator<string> {
  const racine = element('lheo', { ...attributs, xmlns: ESPACE_DE_NOMS }, [])
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${racine.replace(/\/>$/, '>')}\n<offres>\n`
  for await (const formation of formations) yield `${ecrireFormation(formation)}\n`
  yield `${noeuds(extras).join('')}</offres>\n</lheo>\n`
}
