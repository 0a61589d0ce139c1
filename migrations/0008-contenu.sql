-- Ce que l'équipe du portail publie : une ligne plate, rendue et assainie par publication, quelle que soit son origine.
create schema contenu;

create table contenu.publication (
  type text not null,
  id text not null,
  slug text not null,
  titre text not null,
  resume text,
  -- `json` et non `jsonb` : relu en entier, jamais interrogé champ par champ, et l'ordre des clés est gardé.
  donnees json not null,
  -- HTML assaini (liste blanche éditoriale), et le même sans balise pour la recherche.
  html text not null,
  texte text not null,
  -- Qui l'a écrite : « fichiers » de l'instance, « back-office ». Une origine ne retire que ce qu'elle a publié.
  origine text not null,
  empreinte text not null,
  publiee_le timestamptz not null,
  modifiee_le timestamptz not null,
  -- Retirée : gardée, datée, son adresse répond 410.
  retiree_le timestamptz,
  primary key (type, id)
);

-- Une version par type : un moteur de recherche n'est reconstruit que si ce qu'il montre a changé.
create table contenu.version (
  type text primary key,
  numero bigint not null,
  publiee_le timestamptz not null
);

-- Structures d'accompagnement d'un fichier data·inclusion (schéma 1.0.8).
create table contenu.structure (
  id text primary key,
  slug text not null,
  nom text not null,
  source text not null,
  donnees json not null,
  empreinte text not null,
  publiee_le timestamptz not null,
  modifiee_le timestamptz not null,
  retiree_le timestamptz
);

-- Les structures que le portail montre. Une fiche de l'équipe passe avant celle du fichier de même identifiant ; celles
-- de démonstration s'effacent dès qu'un vrai fichier est chargé.
create view contenu.structure_publiee as
select id, slug, titre as nom, donnees, publiee_le, modifiee_le, retiree_le
from contenu.publication
where type = 'structure'
  and (donnees ->> 'source' <> 'demonstration'
    or not exists (select from contenu.structure where retiree_le is null))
union all
select id, slug, nom, donnees, publiee_le, modifiee_le, retiree_le
from contenu.structure s
where not exists (
  select from contenu.publication p where p.type = 'structure' and p.id = s.id and p.retiree_le is null
);
