import { createHash } from 'node:crypto'
import { texteDeHtml } from '../../../kernel/texte-de-html.ts'
import type { Executant } from '../../../platform/db/index.ts'
import type { APublier } from '../domain/publication.ts'
import { assainirHtml } from './assainir-html.ts'
import { nouvelleVersion } from './version.pg.ts'

/**
 * Écrit la publication, assainie, et annonce la version. Faux si rien n'a changé. À appeler dans une transaction : un
 * lecteur ne voit jamais la publication sans sa version.
 */
export function publier(executant: Executant, publication: APublier, instant: Date): Promise<boolean> {
  const { type, id, slug, titre, resume, donnees, origine, document = null } = publication
  const html = assainirHtml(publication.html)
  const texte = [titre, resume, texteDeHtml(html)].filter((partie) => partie !== undefined).join(' ')
  const contenu = JSON.stringify(donnees)
  const empreinte = empreinteDe([slug, titre, resume ?? '', contenu, html, origine])
  const valeurs = [type, id, slug, titre, resume ?? null, contenu, html, texte, origine, empreinte, instant]
  return changer(executant, { type, instant, sql: PUBLIER, valeurs: [...valeurs, document] })
}

/** Retire la publication et annonce la version. Faux si elle n'était pas publiée. Dans une transaction, comme `publier`. */
export function retirer(
  executant: Executant,
  { type, id }: { readonly type: string; readonly id: string },
  instant: Date,
): Promise<boolean> {
  return changer(executant, { type, instant, sql: RETIRER, valeurs: [type, id, instant] })
}

/** Le back-office reprend un fichier sans rien y changer : le visiteur n'a pas à croire la page modifiée. */
const REPRISE_TELLE_QUELLE = `p.retiree_le is null and p.origine <> excluded.origine and p.slug = excluded.slug
        and p.texte = excluded.texte and p.donnees::jsonb = excluded.donnees::jsonb`

/** Le segment que la publication quitte, ajouté à ceux d'avant ; celui qu'elle reprend n'est plus ancien. */
const ANCIENS_SEGMENTS = `array_remove(
        array_remove(p.anciens_segments, p.donnees ->> 'segment') || array_remove(array[p.donnees ->> 'segment'], null),
        excluded.donnees ->> 'segment')`

const PUBLIER = `
  insert into contenu.publication as p
    (type, id, slug, titre, resume, donnees, html, texte, origine, empreinte, publiee_le, modifiee_le, document)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)
  on conflict (type, id) do update
  set slug = excluded.slug, titre = excluded.titre, resume = excluded.resume, donnees = excluded.donnees,
      html = excluded.html, texte = excluded.texte, origine = excluded.origine, empreinte = excluded.empreinte,
      publiee_le = case when p.retiree_le is null then p.publiee_le else excluded.publiee_le end,
      modifiee_le = case when ${REPRISE_TELLE_QUELLE} then p.modifiee_le else excluded.modifiee_le end,
      retiree_le = null, document = excluded.document, anciens_segments = ${ANCIENS_SEGMENTS}
  where (p.empreinte <> excluded.empreinte or p.retiree_le is not null or p.document is distinct from excluded.document)
    and (p.origine = excluded.origine or excluded.origine = 'back-office')`

const RETIRER = `
  update contenu.publication set retiree_le = $3 where type = $1 and id = $2 and retiree_le is null`

interface Changement {
  readonly type: string
  readonly instant: Date
  readonly sql: string
  readonly valeurs: readonly unknown[]
}

async function changer(executant: Executant, { type, instant, sql, valeurs }: Changement): Promise<boolean> {
  const { rowCount } = await executant.query(sql, [...valeurs])
  const aChange = (rowCount ?? 0) > 0
  if (aChange) await nouvelleVersion(executant, type, instant)
  return aChange
}

function empreinteDe(parties: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parties)).digest('hex')
}
