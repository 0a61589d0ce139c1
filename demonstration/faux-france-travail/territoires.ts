import type { Commune } from '../../src/referentiels/index.ts'

/** Poids de chaque territoire dans la population de la France, et communes par code. */
export interface Geographie {
  /** De 0 à 1 ; rien si le territoire n'existe pas. `DEP 31`, `REG 76`, `NAT FR`. */
  readonly part: (type: string, code: string) => number | undefined
  /** Un arrondissement de Paris, Lyon ou Marseille est situé comme sa commune. */
  readonly commune: (insee: string) => Commune | undefined
  readonly communes: readonly Commune[]
}

export function creerGeographie(communes: readonly Commune[]): Geographie {
  const habitants = new Map<string, number>()
  const ajouter = (cle: string, nombre: number) => habitants.set(cle, (habitants.get(cle) ?? 0) + nombre)
  for (const { departement, region, population } of communes) {
    ajouter('NAT FR', population)
    ajouter(`REG ${region}`, population)
    ajouter(`DEP ${departement}`, population)
  }
  const total = habitants.get('NAT FR') ?? 1
  const parInsee = new Map(communes.map((commune) => [commune.insee, commune]))
  return {
    communes,
    part: (type, code) => {
      const nombre = habitants.get(`${type} ${code}`)
      return nombre === undefined ? undefined : nombre / total
    },
    commune: (insee) => parInsee.get(communeDe(insee)),
  }
}

function communeDe(insee: string): string {
  if (/^751(0[1-9]|1\d|20)$/.test(insee)) return '75056'
  if (/^6938[1-9]$/.test(insee)) return '69123'
  return /^132(0[1-9]|1[0-6])$/.test(insee) ? '13055' : insee
}
