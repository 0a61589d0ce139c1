-- Répertoire des métiers (ROME), tel que le portail le montre.
create schema metiers;

create table metiers.metier (
  code_rome text primary key check (code_rome ~ '^[A-N][0-9]{4}$'),
  intitule text not null,
  -- `json` et non `jsonb` : relu en entier, jamais interrogé champ par champ.
  contenu json not null,
  empreinte text not null,
  modifie_le timestamptz not null,
  -- Absent de la dernière publication du ROME : gardé, daté.
  retire_le timestamptz
);

-- Une seule ligne : numéro croissant, changé à chaque chargement qui change quelque chose.
create table metiers.version (
  unique_ligne boolean primary key default true check (unique_ligne),
  numero bigint not null,
  -- « 460 », « demonstration ».
  release text,
  chargee_le timestamptz
);
insert into metiers.version (numero) values (0);

-- Ce qu'a donné chaque chargement.
create table metiers.chargement (
  id bigint generated always as identity primary key,
  release text not null,
  charge_le timestamptz not null,
  rapport json not null
);
