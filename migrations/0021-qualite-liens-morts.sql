-- Presque aucun lien n'est mort : PostgreSQL croyait alors bon de chercher un à un, dans qualite.lien, les dizaines de
-- milliers de liens du catalogue. « offset 0 » l'oblige à réunir d'abord les liens morts, quelles que soient ses statistiques.
create or replace function qualite.formation_du_jour(jour date)
returns table (numero text, intitule text, organisme_numero text, organisme_nom text, defauts text[])
language sql stable as $$
  with doublons as (select cle_doublon from qualite.formation group by 1 having count(*) > 1),
  liens as (
    select f.numero, porte.url in (select l.url from qualite.lien l where l.echecs >= 3) as mort
    from qualite.formation f, unnest(f.liens) as porte (url)
    offset 0
  ),
  mortes as (select distinct l.numero from liens l where l.mort)
  select f.numero, f.intitule, f.organisme_numero, f.organisme_nom,
    f.defauts
      || case
        when 'sans-session' = any (f.defauts) then '{}'::text[]
        when coalesce(f.montree_jusquau < jour, true) then '{sessions-passees}'
        when coalesce(f.a_venir_jusquau < jour, true) then '{sans-session-a-venir}'
        else '{}'
      end
      || case when f.cle_doublon in (select d.cle_doublon from doublons d) then '{doublon}'::text[] else '{}' end
      || case when f.numero in (select m.numero from mortes m) then '{lien-mort}'::text[] else '{}' end
  from qualite.formation f
$$;
