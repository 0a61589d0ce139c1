import { parseArgs } from 'node:util'
import type pg from 'pg'
import { horlogeSysteme } from '../../../src/kernel/horloge.ts'
import { ecrireNombre } from '../../../src/kernel/nombre.ts'
import { chargerRome, type RapportRome } from '../../../src/metiers/index.ts'
import { ErreurDemarrage } from '../../../src/platform/erreur-demarrage.ts'

export const USAGE_ROME = 'npm run referentiels -- rome DOSSIER|ZIP [--essai]'

/**
 * `npm run referentiels -- rome DOSSIER|ZIP [--essai]` : charge une publication ouverte du ROME (CSV de France Travail).
 * Une phrase et un code non nul si elle ne peut l'être ; ce qui était publié n'a alors pas changé.
 */
export async function commandeRome(pool: pg.Pool, args: readonly string[]): Promise<void> {
  const { chemin, essai } = lireArguments(args)
  const rapport = await chargerRome(pool, { chemin, essai, instant: horlogeSysteme() }).catch(
    (cause: unknown) => {
      throw new ErreurDemarrage(`${cause instanceof Error ? cause.message : cause}.`, { cause })
    },
  )
  console.log(ecrireRapport(rapport))
}

function lireArguments(args: readonly string[]): { readonly chemin: string; readonly essai: boolean } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { essai: { type: 'boolean', default: false } },
    })
    const [chemin, ...surplus] = positionals
    if (chemin !== undefined && surplus.length === 0) return { chemin, essai: values.essai }
  } catch (cause) {
    throw new ErreurDemarrage(`Usage : ${USAGE_ROME}`, { cause })
  }
  throw new ErreurDemarrage(`Usage : ${USAGE_ROME}`)
}

function ecrireRapport(rapport: RapportRome): string {
  const { release, lus, ignorees, manques, volumes, appellations, essai } = rapport
  return [
    `ROME, version ${release}${essai ? ' (essai : rien n’a été publié)' : ''}`,
    ...lus.map(({ nom, lignes }) => `  ${ecrireNombre(lignes).padStart(8)} lignes   ${nom}`),
    `Métiers : ${ecrireVolumes(volumes)} ; ${ecrireNombre(appellations)} appellations.`,
    ...ignorees.map(
      ({ fichier, nombre, raison }) => `Lignes ignorées (${fichier}) : ${ecrireNombre(nombre)}, ${raison}.`,
    ),
    ...(manques.length === 0 ? [] : [`Fichiers absents, il manquera aux fiches : ${manques.join(' ; ')}.`]),
  ].join('\n')
}

function ecrireVolumes({ lus, crees, modifies, inchanges, retires }: RapportRome['volumes']): string {
  const comptes = [
    [lus, 'lus'],
    [crees, 'créés'],
    [modifies, 'modifiés'],
    [inchanges, 'inchangés'],
    [retires, 'retirés'],
  ] as const
  return comptes.map(([nombre, quoi]) => `${ecrireNombre(nombre)} ${quoi}`).join(', ')
}
