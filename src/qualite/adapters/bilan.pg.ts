import type pg from 'pg'
import type { Jour } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { Bilan, QualiteOrganisme } from '../domain/bilan.ts'
import { estMesure, type IdMesure } from '../domain/mesures.ts'
import { type NombresParMesure, noter } from '../domain/note.ts'

/** La qualité de chaque organisme et de l'ensemble, ce jour-là ; organismes du moins bien noté au mieux noté. */
export async function lireBilan(pool: pg.Pool, jour: Jour): Promise<Bilan> {
  const [organismes, defauts, etat] = await Promise.all([
    pool.query<{ numero: string; nom: string; formations: number }>(ORGANISMES),
    pool.query<{ numero: string; mesure: string; nombre: number }>(DEFAUTS, [jour]),
    pool.query<{ calculee_le: Date }>('select calculee_le from qualite.etat'),
  ])
  const parOrganisme = Map.groupBy(defauts.rows, ({ numero }) => numero)
  const notes = organismes.rows.map((organisme) =>
    noterOrganisme(organisme, nombresDe(parOrganisme.get(organisme.numero) ?? [])),
  )
  return sansAbsents({
    ...reunir(notes),
    organismes: notes.sort((a, b) => a.note - b.note || a.nom.localeCompare(b.nom, 'fr')),
    calculeLe: etat.rows[0]?.calculee_le,
  })
}

const ORGANISMES = `
  select organisme_numero as numero, max(organisme_nom) as nom, count(*)::int as formations
  from qualite.formation group by 1`

const DEFAUTS = `
  select organisme_numero as numero, mesure, count(*)::int as nombre
  from qualite.formation_du_jour($1::date), unnest(defauts) as mesure
  group by 1, 2`

function nombresDe(
  lignes: readonly { readonly mesure: string; readonly nombre: number }[],
): NombresParMesure {
  const nombres: Partial<Record<IdMesure, number>> = {}
  for (const { mesure, nombre } of lignes) if (estMesure(mesure)) nombres[mesure] = nombre
  return nombres
}

function noterOrganisme(
  organisme: Pick<QualiteOrganisme, 'numero' | 'nom' | 'formations'>,
  nombres: NombresParMesure,
): QualiteOrganisme {
  return { ...organisme, nombres, note: noter(organisme.formations, nombres) }
}

function reunir(organismes: readonly QualiteOrganisme[]): Pick<Bilan, 'formations' | 'note' | 'nombres'> {
  const nombres: Partial<Record<IdMesure, number>> = {}
  let formations = 0
  for (const organisme of organismes) {
    formations += organisme.formations
    for (const [id, nombre] of Object.entries(organisme.nombres)) {
      if (estMesure(id)) nombres[id] = (nombres[id] ?? 0) + nombre
    }
  }
  return { formations, nombres, note: noter(formations, nombres) }
}
