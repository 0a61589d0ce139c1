-- Salaire mensuel net médian, lu d'un fichier sourcé : par métier (ROME) ou par famille de métiers (FAP).
create table metiers.salaire_median (
  -- « M1805 », « M2Z90 » ou « M2Z ».
  code text primary key,
  annee smallint not null,
  -- Euros ; nul : non diffusable.
  montant numeric check (montant > 0),
  source text not null
);

-- Correspondance FAP ↔ ROME : un métier peut relever de plusieurs familles.
create table metiers.fap_rome (
  fap text not null,
  code_rome text not null,
  libelle text,
  primary key (fap, code_rome)
);
