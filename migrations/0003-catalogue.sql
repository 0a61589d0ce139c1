-- Ce que le portail montre. Une seule ligne : numéro croissant, changé à chaque publication.
create table catalogue.version (
  unique_ligne boolean primary key default true check (unique_ligne),
  numero bigint not null,
  publiee_le timestamptz,
  -- Dernier flux accepté, même s'il n'a rien changé.
  verifiee_le timestamptz
);
insert into catalogue.version (numero) values (0);

-- `json` et non `jsonb` : le contenu n'est jamais interrogé champ par champ, et le charger comme le relire coûte deux
-- fois moins (mesuré sur 20 000 formations : COPY 0,9 s contre 1,9 s, lecture 0,6 s contre 0,8 s).
create table catalogue.formation (
  numero text primary key,
  -- Numéro sans le préfixe du Carif : « 15_464888 » s'appelait « 464888 » dans les anciennes adresses.
  numero_local text not null generated always as (substr(numero, strpos(numero, '_') + 1)) stored,
  empreinte text not null,
  intitule text not null,
  organisme_numero text not null,
  nombre_sessions integer not null,
  contenu json not null,
  -- Anomalies de la dernière lecture, pour qu'une fiche inchangée compte encore dans le rapport ; nul si aucune.
  anomalies json,
  creee_le timestamptz not null,
  modifiee_le timestamptz not null,
  -- Absente du dernier flux complet : gardée, datée, son adresse répond 410.
  retiree_le timestamptz
);
create index formation_numero_local on catalogue.formation (numero_local);
create index formation_organisme on catalogue.formation (organisme_numero, numero) where retiree_le is null;
create index formation_retiree on catalogue.formation (numero) where retiree_le is not null;

-- Organismes responsables, déduits des formations publiées.
create table catalogue.organisme (
  numero text primary key,
  empreinte text not null,
  nom text not null,
  contenu json not null,
  modifie_le timestamptz not null,
  retire_le timestamptz
);
