-- Ce que l'équipe tape pour savoir si la recherche comprend, et ce qu'une personne voudrait trouver.
create table recherche.demande_temoin (
  id bigint generated always as identity primary key,
  -- Tel qu'on le tape.
  q text not null check (q <> ''),
  -- Identifiant d'un moteur.
  groupe text not null,
  -- L'un de ces mots ou expressions est dans l'un des `parmi` premiers titres.
  contient text[] not null check (cardinality(contient) > 0),
  parmi smallint not null check (parmi between 1 and 5),
  pourquoi text not null default '',
  -- Numéro du compte qui l'a gardée ou modifiée en dernier.
  auteur text not null,
  modifiee_le timestamptz not null default now()
);
