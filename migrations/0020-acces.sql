-- Ce que le back-office garde de ses comptes hors de la portée de l'API de Payload : rien d'ici n'a de champ.
create schema acces;

-- Un identifiant de connexion (haché, connu ou non) et ses essais depuis le dernier succès.
create table acces.tentative (
  cle text primary key,
  essais smallint not null,
  dernier_essai timestamptz not null,
  verrouille_jusqu timestamptz
);

create table acces.second_facteur (
  utilisateur integer primary key,
  secret_chiffre text not null,
  -- Vide tant que l'enrôlement n'est pas confirmé par un premier code.
  confirme_le timestamptz,
  -- Dernier pas de trente secondes dont le code a servi : un code ne sert qu'une fois.
  dernier_pas bigint not null default 0,
  codes_de_secours text[] not null default '{}'
);

-- Le lien à usage unique du premier administrateur ; jamais plus d'une ligne.
create table acces.premier_compte (
  unique_ligne boolean primary key default true check (unique_ligne),
  empreinte text not null,
  expire_le timestamptz not null
);
