-- Difficulté à recruter de chaque métier, telle que France Travail la publie, gardée pour être un filtre de recherche.
create table metiers.tension (
  code_rome text not null,
  -- « region:76 ».
  territoire text not null,
  -- Inventée par le faux France Travail : jamais montrée pour vraie.
  demonstration boolean not null,
  -- De 1, très faible, à 5, très forte ; nul : non diffusable, ou pas encore lu.
  niveau smallint check (niveau between 1 and 5),
  -- « 2025 ».
  periode text,
  -- Date du relevé ; nulle : jamais obtenu.
  lue_le timestamptz,
  -- Dernier essai, réussi ou non : un métier qui échoue passe derrière les autres.
  tentee_le timestamptz not null,
  primary key (code_rome, territoire, demonstration),
  check ((niveau is null) = (periode is null))
);

-- Lesquelles sont en service ; l'index des métiers suit le même numéro de version.
alter table metiers.version
  add column tension_territoire text,
  add column tension_demonstration boolean not null default false;
