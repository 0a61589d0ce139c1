import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Apercus } from '../domain/apercu.ts'
import type { Publication } from '../domain/publication.ts'
import { assainirHtml } from './assainir-html.ts'

/** Les aperçus, dans PostgreSQL (table `contenu.apercu`). Les périmés partent au dépôt suivant. */
export function creerApercus(pool: pg.Pool): Apercus {
  return {
    deposer: async (publication, expireLe) => {
      const jeton = randomBytes(OCTETS_DU_JETON).toString('base64url')
      const assainie = { ...publication, html: assainirHtml(publication.html) }
      await pool.query('delete from contenu.apercu where expire_le <= now()')
      const sql = 'insert into contenu.apercu (empreinte, publication, expire_le) values ($1, $2, $3)'
      await pool.query(sql, [empreinteDe(jeton), JSON.stringify(assainie), expireLe])
      return jeton
    },
    lire: async (jeton, instant) => {
      const sql = 'select publication, expire_le from contenu.apercu where empreinte = $1 and expire_le > $2'
      const { rows } = await pool.query<Ligne>(sql, [empreinteDe(jeton), instant])
      const [ligne] = rows
      return ligne === undefined ? undefined : { ...ligne.publication, expireLe: ligne.expire_le }
    },
  }
}

interface Ligne {
  readonly publication: Publication
  readonly expire_le: Date
}

/** 256 bits : le lien ne se devine pas. */
const OCTETS_DU_JETON = 32

const empreinteDe = (jeton: string): string => createHash('sha256').update(jeton).digest('hex')
