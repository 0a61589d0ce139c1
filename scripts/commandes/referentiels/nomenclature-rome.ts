import { ecrireNombre } from '../../../src/kernel/nombre.ts'
import { extraireNomenclature } from '../../../src/metiers/index.ts'
import { ErreurDemarrage } from '../../../src/platform/erreur-demarrage.ts'

export const USAGE_NOMENCLATURE_ROME = 'npm run referentiels -- nomenclature-rome DOSSIER|ZIP'

/** Refait les fichiers de `nomenclature/rome/` depuis une publication ouverte du ROME 4. Lève `ErreurDemarrage`. */
export async function commandeNomenclatureRome(args: readonly string[]): Promise<void> {
  const [chemin, ...surplus] = args
  if (chemin === undefined || surplus.length > 0) {
    throw new ErreurDemarrage(`Usage : ${USAGE_NOMENCLATURE_ROME}`)
  }
  const octets = await extraireNomenclature(chemin).catch((cause: unknown) => {
    throw new ErreurDemarrage(`${cause instanceof Error ? cause.message : cause}.`, { cause })
  })
  console.log(`Nomenclature du ROME écrite dans nomenclature/rome/ : ${ecrireNombre(octets)} octets.`)
}
