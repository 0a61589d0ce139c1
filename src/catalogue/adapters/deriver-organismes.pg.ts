import type pg from 'pg'

/**
 * Recalcule les organismes d'après les formations publiées : la fiche d'un organisme est celle que porte sa formation
 * de plus petit numéro. Un organisme sans formation publiée est retiré ; rien n'est récrit sans changement.
 */
export async function deriverOrganismes(client: pg.ClientBase, instant: Date): Promise<void> {
  await client.query(DERIVER, [instant])
  await client.query(RETIRER, [instant])
}

const DERIVER = `
  with premieres as (
    select organisme_numero, min(numero) as formation
    from catalogue.formation where retiree_le is null group by organisme_numero
  ), fiches as (
    select p.organisme_numero as numero,
      ((f.contenu -> 'organisme')::jsonb || jsonb_build_object('numero', p.organisme_numero))::text as contenu
    from premieres p join catalogue.formation f on f.numero = p.formation
  )
  insert into catalogue.organisme as o (numero, empreinte, nom, contenu, modifie_le)
  select numero, md5(contenu), contenu::json ->> 'nom', contenu::json, $1 from fiches
  on conflict (numero) do update
  set empreinte = excluded.empreinte, nom = excluded.nom, contenu = excluded.contenu,
      modifie_le = excluded.modifie_le, retire_le = null
  where o.empreinte <> excluded.empreinte or o.retire_le is not null`

const RETIRER = `
  update catalogue.organisme o set retire_le = $1
  where o.retire_le is null and not exists (
    select from catalogue.formation f where f.organisme_numero = o.numero and f.retiree_le is null
  )`
