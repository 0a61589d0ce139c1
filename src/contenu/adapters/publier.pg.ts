import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { APublier, TypePublication } from '../domain/publication.ts'
import { texteDeHtml } from '../domain/texte-de-html.ts'
import { assainirHtml } from './assainir-html.ts'
import { nouvelleVersion } from './version.pg.ts'

/** Écrit la publication, assainie, et annonce la version. Faux si rien n'a changé. */
export function publier(pool: pg.Pool, publication: APublier, instant: Date): Promise<boolean> {
  const { type, id, slug, titre, resume, donnees, origine } = publication
  const html = assainirHtml(publication.html)
  const texte = [titre, resume, texteDeHtml(html)].filter((partie) => partie !== undefined).join(' ')
  const contenu = JSON.stringify(donnees)
  const empreinte = empreinteDe([slug, titre, resume ?? '', contenu, html, origine])
  const valeurs = [type, id, slug, titre, resume ?? null, contenu, html, texte, origine, empreinte, instant]
  return changer(pool, { type, instant, sql: PUBLIER, valeurs })
}

/** Retire la publication et annonce la version. Faux si elle n'était pas publiée. */
export function retirer(
  pool: pg.Pool,
  { type, id }: { readonly type: TypePublication; readonly id: string },
  instant: Date,
): Promise<boolean> {
  return changer(pool, { type, instant, sql: RETIRER, valeurs: [type, id, instant] })
}

const PUBLIER = `
  insert into contenu.publication as p
    (type, id, slug, titre, resume, donnees, html, texte, origine, empreinte, publiee_le, modifiee_le)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
  on conflict (type, id) do update
  set slug = excluded.slug, titre = excluded.titre, resume = excluded.resume, donnees = excluded.donnees,
      html = excluded.html, texte = excluded.texte, origine = excluded.origine, empreinte = excluded.empreinte,
      publiee_le = case when p.retiree_le is null then p.publiee_le else excluded.publiee_le end,
      modifiee_le = excluded.modifiee_le, retiree_le = null
  where (p.empreinte <> excluded.empreinte or p.retiree_le is not null)
    and (p.origine = excluded.origine or excluded.origine = 'back-office')`

const RETIRER = `
  update contenu.publication set retiree_le = $3 where type = $1 and id = $2 and retiree_le is null`

interface Changement {
  readonly type: TypePublication
  readonly instant: Date
  readonly sql: string
  readonly valeurs: readonly unknown[]
}

/** Le changement et sa version tiennent dans une transaction : un lecteur ne voit jamais l'un sans l'autre. */
async function changer(pool: pg.Pool, { type, instant, sql, valeurs }: Changement): Promise<boolean> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rowCount } = await client.query(sql, [...valeurs])
    const aChange = (rowCount ?? 0) > 0
    if (aChange) await nouvelleVersion(client, type, instant)
    await client.query('commit')
    return aChange
  } catch (cause) {
    await client.query('rollback').catch(() => undefined)
    throw cause
  } finally {
    client.release()
  }
}

function empreinteDe(parties: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parties)).digest('hex')
}
