-- Communes françaises, arrondissements municipaux compris.
create table referentiels.commune (
  insee text primary key check (insee ~ '^[0-9AB]{5}$'),
  nom text not null,
  departement text not null,
  region text not null,
  codes_postaux text[] not null default '{}',
  population integer not null default 0,
  -- Degrés décimaux WGS84 ; absents tant qu'aucune source ne les donne.
  latitude double precision,
  longitude double precision,
  -- D'où vient la position : « centre » officiel, « geonames », « flux » (médiane des lieux de formation)…
  precision text,
  check ((latitude is null) = (longitude is null))
);

create index commune_departement on referentiels.commune (departement);
create index commune_sans_position on referentiels.commune (insee) where latitude is null;
