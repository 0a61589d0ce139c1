import type { Requete } from '../../../liste/back-office.ts'
import { chercher } from '../../domain/interrogation/chercher.ts'
import { A_DISTANCE } from '../formations/modalites.ts'
import type { IndexSuivi } from '../moteur-du-portail.ts'
import type { MetierIndexe } from './metier-indexe.ts'

type Releve = Pick<MetierIndexe, 'nombreFormations' | 'departements'>

export const SANS_FORMATION: Releve = { nombreFormations: 0, departements: [] }

const TOUT: Requete = {
  texte: '',
  litteral: false,
  facettes: {},
  tri: 'pertinence',
  page: 1,
  parPage: 1,
  expliquer: false,
}

/**
 * Les formations visibles de chaque métier, comptées par l'index des formations lui-même : le nombre annoncé est celui
 * de la page `/formations?metier=…`.
 */
export function releverMetiers(formations: IndexSuivi): ReadonlyMap<string, Releve> {
  const { facettes } = formations.index.entete
  const codes = facettes.find(({ id }) => id === 'metier')?.valeurs ?? []
  const departements =
    facettes.find(({ id }) => id === 'departement')?.valeurs.filter((valeur) => valeur !== A_DISTANCE) ?? []
  const total = compter(formations, {})
  const parDepartement = departements.map((departement) => ({
    departement,
    nombres: compter(formations, { departement: [departement] }),
  }))
  return new Map(
    codes.map((code, rang) => [
      code,
      {
        nombreFormations: total[rang] ?? 0,
        departements: parDepartement
          .filter(({ nombres }) => (nombres[rang] ?? 0) > 0)
          .map(({ departement }) => departement),
      },
    ]),
  )
}

/** Nombre de formations par valeur de la facette `metier`. */
function compter({ index, etat }: IndexSuivi, facettes: Requete['facettes']): Uint32Array {
  const { nombres } = chercher({
    index,
    etat,
    concepts: [],
    requete: { ...TOUT, facettes },
    cachees: true,
  })
  return nombres[index.entete.facettes.findIndex(({ id }) => id === 'metier')] ?? new Uint32Array(0)
}
