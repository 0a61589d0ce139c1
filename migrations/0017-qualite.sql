-- Ce que le catalogue publié a d'incomplet ou de faux, formation par formation, et les liens qu'il porte.
create schema qualite;

-- Une ligne par formation publiée, refaite quand son empreinte ou les règles changent. Ce qui dépend du jour n'y est
-- pas : les trois dates suffisent à le dire n'importe quel jour.
create table qualite.formation (
  numero text primary key,
  -- Empreinte de la formation et version des règles qui l'ont examinée.
  empreinte text not null,
  intitule text not null,
  organisme_numero text not null,
  organisme_nom text not null,
  -- Mesures en défaut quel que soit le jour.
  defauts text[] not null,
  -- Dernier jour où une session se montre (« infinity » : aucune fin fixée) ; nul si elle n'a aucune session.
  montree_jusquau date,
  -- Dernier jour où l'on peut encore attendre ou rejoindre une session ; nul si aucun.
  a_venir_jusquau date,
  -- Deux formations d'un organisme qui l'ont en commun sont sans doute la même.
  cle_doublon text not null,
  liens text[] not null
);
create index formation_organisme on qualite.formation (organisme_numero, numero);
create index formation_doublon on qualite.formation (cle_doublon);

create table qualite.etat (
  unique_ligne boolean primary key default true check (unique_ligne),
  calculee_le timestamptz not null
);

create table qualite.lien (
  url text primary key,
  -- Statut HTTP de la dernière réponse ; nul si le serveur n'a pas répondu.
  statut integer,
  -- Code stable de la dernière cause d'échec : « delai », « dns », « http »… ; nul si le lien répond.
  cause text,
  verifie_le timestamptz,
  -- Échecs comptés à un jour d'intervalle au moins ; remis à zéro dès que le lien répond.
  echecs integer not null default 0
);
create index lien_a_verifier on qualite.lien (verifie_le nulls first);

-- L'évolution : un relevé par jour, pour chaque organisme et pour l'ensemble (organisme_numero vide).
create table qualite.releve (
  jour date not null,
  organisme_numero text not null,
  formations integer not null,
  note numeric(5, 2) not null,
  -- Nombre de formations en défaut, par mesure.
  mesures json not null,
  primary key (jour, organisme_numero)
);
create index releve_organisme on qualite.releve (organisme_numero, jour);

-- Les mots qui se cherchent l'un pour l'autre, et ce que veulent dire les sigles.
create table recherche.synonyme (
  id bigint generated always as identity primary key,
  -- Nul pour un groupe ; sinon le sigle, en majuscules, et ce qu'il veut dire.
  sigle text unique,
  signification text check ((sigle is null) = (signification is null)),
  mots text[] not null,
  modifie_le timestamptz not null default now()
);

-- Le vocabulaire de l'instance n'est chargé qu'une fois ; ensuite l'équipe en décide.
create table recherche.semence (
  unique_ligne boolean primary key default true check (unique_ligne),
  chargee_le timestamptz not null default now()
);

-- Une recherche dont l'équipe connaît la bonne page.
create table recherche.redirection (
  -- En minuscules et sans accent, comme dans recherche.requete.
  texte text primary key,
  chemin text not null,
  libelle text not null,
  creee_le timestamptz not null default now()
);

-- Ce que l'équipe a décidé d'une recherche sans résultat.
create table recherche.suite (
  texte text primary key,
  decision text not null check (decision in ('synonyme', 'redirection', 'contenu', 'sans-suite')),
  detail text not null default '',
  decidee_le timestamptz not null default now()
);

create function recherche.annoncer_synonymes() returns trigger language plpgsql as $$
begin
  perform pg_notify('synonymes_changes', tg_table_name);
  return null;
end
$$;
create trigger annoncer after insert or update or delete or truncate on recherche.synonyme
  for each statement execute function recherche.annoncer_synonymes();
create trigger annoncer after insert or update or delete or truncate on recherche.redirection
  for each statement execute function recherche.annoncer_synonymes();

-- Chaque formation et tous ses défauts, un jour donné. La table des mesures est src/qualite/domain/mesures.ts.
create function qualite.formation_du_jour(jour date)
returns table (numero text, intitule text, organisme_numero text, organisme_nom text, defauts text[])
language sql stable as $$
  with doublons as (select cle_doublon from qualite.formation group by 1 having count(*) > 1),
  mortes as (
    select distinct f.numero
    from qualite.formation f, unnest(f.liens) as porte (url)
    where porte.url in (select l.url from qualite.lien l where l.echecs >= 3)
  )
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
