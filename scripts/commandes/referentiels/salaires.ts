import { parseArgs } from 'node:util'
import type pg from 'pg'
import { horlogeSysteme } from '../../../src/kernel/horloge.ts'
import { denombrer } from '../../../src/kernel/nombre.ts'
import { chargerSalaires } from '../../../src/metiers/index.ts'
import { ErreurDemarrage } from '../../../src/platform/erreur-demarrage.ts'

export const USAGE_SALAIRES = 'npm run referentiels -- salaires FICHIER.csv [--fap-rome FICHIER.csv]'

/** Charge un fichier sourcé de salaires mensuels nets médians, et au besoin la table FAP ↔ ROME. Lève `ErreurDemarrage`. */
export async function commandeSalaires(pool: pg.Pool, args: readonly string[]): Promise<void> {
  const demande = { ...lireArguments(args), instant: horlogeSysteme() }
  const { salaires, nonDiffusables, correspondances } = await chargerSalaires(pool, demande).catch(
    (cause: unknown) => {
      throw new ErreurDemarrage(`${cause instanceof Error ? cause.message : cause}.`, { cause })
    },
  )
  const dont = `dont ${denombrer(nonDiffusables, 'non diffusable', 'non diffusables')}`
  console.log(`${denombrer(salaires, 'salaire médian chargé', 'salaires médians chargés')}, ${dont}.`)
  console.log(`${denombrer(correspondances, 'correspondance', 'correspondances')} FAP ↔ ROME.`)
}

function lireArguments(args: readonly string[]): { readonly fichier: string; readonly fapRome?: string } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'fap-rome': { type: 'string' } },
    })
    const [fichier, ...surplus] = positionals
    const fapRome = values['fap-rome']
    if (fichier !== undefined && surplus.length === 0)
      return { fichier, ...(fapRome === undefined ? {} : { fapRome }) }
  } catch (cause) {
    throw new ErreurDemarrage(`Usage : ${USAGE_SALAIRES}`, { cause })
  }
  throw new ErreurDemarrage(`Usage : ${USAGE_SALAIRES}`)
}
