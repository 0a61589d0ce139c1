import type { RepertoireCommunes } from '../../../../referentiels/index.ts'
import type { SignalerAnomalie } from '../../domain/anomalie-structure.ts'
import type { ServiceDeStructure, Structure } from '../../domain/structure.ts'
import { type Brut, estObjet, reparerChamps, texteBrut } from './champs.ts'
import { departementDuLieu } from './lieu.ts'
import { traduireService } from './traduire-service.ts'
import { traduireStructure } from './traduire-structure.ts'

export interface OptionsLecture {
  readonly signaler: SignalerAnomalie
  readonly communes: RepertoireCommunes
  /** Départements gardés ; absent : tous. */
  readonly departements?: ReadonlySet<string>
}

export interface Compteurs {
  lues: number
  horsPerimetre: number
  rejetees: number
}

/** Services par identifiant de structure ; ceux d'un autre territoire ne sont pas gardés en mémoire. */
export async function regrouperServices(
  enregistrements: AsyncIterable<unknown>,
  options: OptionsLecture,
): Promise<Map<string, ServiceDeStructure[]>> {
  const services = new Map<string, ServiceDeStructure[]>()
  let rang = 0
  for await (const enregistrement of enregistrements) {
    rang++
    const brut = preparer(enregistrement, `service n° ${rang}`, options.signaler)
    if (brut === undefined || !estDansLePerimetre(brut, options, true)) continue
    const traduit = traduireService(brut)
    if (traduit === undefined) continue
    const voisins = services.get(traduit.structure)
    if (voisins === undefined) services.set(traduit.structure, [traduit.service])
    else voisins.push(traduit.service)
  }
  return services
}

/** Structures du périmètre, une à la fois ; `services` perd celles qui ont été rendues. */
export async function* lireStructures(
  enregistrements: AsyncIterable<unknown>,
  {
    services,
    compteurs,
    ...options
  }: OptionsLecture & {
    readonly services: Map<string, ServiceDeStructure[]>
    readonly compteurs: Compteurs
  },
): AsyncGenerator<Structure> {
  const vues = new Set<string>()
  for await (const enregistrement of enregistrements) {
    compteurs.lues++
    const brut = preparer(enregistrement, `structure n° ${compteurs.lues}`, options.signaler)
    if (brut !== undefined && !estDansLePerimetre(brut, options, false)) {
      compteurs.horsPerimetre++
      services.delete(brut.ou)
      continue
    }
    const structure = brut === undefined ? undefined : lireUne(brut, options, { services, vues })
    if (structure === undefined) compteurs.rejetees++
    else yield structure
  }
}

interface Lues {
  readonly services: Map<string, ServiceDeStructure[]>
  readonly vues: Set<string>
}

function lireUne(brut: Brut, options: OptionsLecture, { services, vues }: Lues): Structure | undefined {
  if (vues.has(brut.ou)) {
    brut.signaler({ code: 'identifiant-en-double', ou: brut.ou })
    return undefined
  }
  const siens = services.get(brut.ou) ?? []
  const structure = traduireStructure(brut, { ...options, services: siens })
  if (structure === undefined) return undefined
  vues.add(structure.id)
  services.delete(structure.id)
  return structure
}

function preparer(enregistrement: unknown, rang: string, signaler: SignalerAnomalie): Brut | undefined {
  if (!estObjet(enregistrement)) {
    signaler({ code: 'enregistrement-illisible', ou: rang })
    return undefined
  }
  const { champs, repares } = reparerChamps(enregistrement)
  const ou = texteBrut({ champs }, 'id') ?? rang
  if (repares) signaler({ code: 'encodage-repare', ou })
  return { champs, ou, signaler }
}

/** La commune fait foi, à défaut les codes ; sans lieu, `sansLieu` décide. */
function estDansLePerimetre(
  brut: Brut,
  { departements, communes }: OptionsLecture,
  sansLieu: boolean,
): boolean {
  if (departements === undefined) return true
  const departement = departementDuLieu(brut, communes)
  return departement === undefined ? sansLieu : departements.has(departement)
}
