import { parseArgs } from 'node:util'
import type pg from 'pg'
import {
  ANOMALIES_STRUCTURES,
  type BilanStructures,
  chargerStructures,
  ecrireAnomalie,
} from '../../../src/contenu/index.ts'
import { lireInstance } from '../../../src/instance/lire-instance.ts'
import { ErreurDemarrage } from '../../../src/platform/erreur-demarrage.ts'
import { lireConfigDuProcessus } from '../../../src/portail/config.ts'
import { attribuerLaBase } from '../../../src/portail/demarrage/instance-de-la-base.ts'
import { chargerCommunes, creerRepertoire, semerCommunes } from '../../../src/referentiels/index.ts'

export const USAGE_STRUCTURES =
  'npm run referentiels -- structures FICHIER.json|ndjson|csv [--services FICHIER] [--toutes]'

/** Charge un fichier data·inclusion et écrit le bilan, anomalies comprises. Lève `ErreurDemarrage`. */
export async function commandeStructures(pool: pg.Pool, args: readonly string[]): Promise<void> {
  const { positionals, values } = lireArguments(args)
  const [fichier, ...surplus] = positionals
  if (fichier === undefined || surplus.length > 0) throw new ErreurDemarrage(`Usage : ${USAGE_STRUCTURES}`)
  const { dossierInstance, nomInstance } = lireConfigDuProcessus()
  const { region } = await lireInstance(dossierInstance)
  await attribuerLaBase(pool, nomInstance)
  await semerCommunes(pool)
  const communes = creerRepertoire(await chargerCommunes(pool), region.code)
  const { services, toutes } = values
  const bilan = await chargerStructures(pool, {
    fichier,
    ...(services === undefined ? {} : { fichierServices: services }),
    ...(toutes === true ? {} : { departements: new Set(region.departements) }),
    communes,
    instant: new Date(),
  })
  for (const ligne of ecrireBilan(bilan)) console.log(ligne)
}

function lireArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { services: { type: 'string' }, toutes: { type: 'boolean' } },
    })
  } catch (cause) {
    throw new ErreurDemarrage(`Usage : ${USAGE_STRUCTURES}`, { cause })
  }
}

function ecrireBilan(bilan: BilanStructures): readonly string[] {
  const { lues, horsPerimetre, rejetees, gardees, creees, modifiees, retirees } = bilan
  return [
    `${lues} structures lues : ${gardees} gardées, ${horsPerimetre} hors de la région, ${rejetees} rejetées.`,
    `${creees} créées, ${modifiees} modifiées, ${gardees - creees - modifiees} inchangées, ${retirees} retirées.`,
    ...[...bilan.anomalies].map(([code, nombre]) => `${nombre} × ${ANOMALIES_STRUCTURES[code]} [${code}]`),
    ...bilan.exemples.map((anomalie) => `  ${ecrireAnomalie(anomalie)}`),
  ]
}
