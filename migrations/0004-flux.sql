-- Journal des importations : une ligne par exécution, réussie ou non.
create table flux.execution (
  id bigint generated always as identity primary key,
  source text not null,
  -- SHA-256 du fichier reçu, et sa taille en octets.
  sha256 text,
  octets bigint,
  mode text not null check (mode in ('complet', 'partiel')),
  essai boolean not null,
  force boolean not null,
  debut timestamptz not null,
  fin timestamptz,
  etat text not null check (etat in ('en-cours', 'publiee', 'inchangee', 'essai', 'refusee', 'echouee', 'interrompue')),
  -- Code stable et phrase du refus ou de l'échec.
  code text,
  phrase text,
  -- Version publiée par cette exécution.
  version bigint,
  lues integer not null default 0,
  creees integer not null default 0,
  modifiees integer not null default 0,
  republiees integer not null default 0,
  inchangees integer not null default 0,
  retirees integer not null default 0,
  -- Enregistrements inutilisables et numéros en double.
  rejetees integer not null default 0
);
create index execution_debut on flux.execution (debut desc);
create index execution_sha256 on flux.execution (sha256);

create table flux.anomalie (
  execution_id bigint not null references flux.execution (id) on delete cascade,
  code text not null,
  gravite text not null,
  -- Rang de l'enregistrement dans le flux (à partir de 1) et ligne du fichier.
  rang integer not null,
  ligne integer not null,
  numero text,
  champ text,
  valeur text,
  phrase text not null
);
create index anomalie_execution on flux.anomalie (execution_id, code);
