-- Le document du back-office d'où vient la publication (« actualites/12 ») : il la suit quand son identifiant change.
alter table contenu.publication add column document text;
create index publication_document on contenu.publication (document) where document is not null;

-- Images et documents à télécharger, déclinaisons comprises : le portail les sert sans le back-office.
create table contenu.media (
  -- Porte l'empreinte du fichier déposé : un nom désigne toujours les mêmes octets.
  nom text primary key,
  type text not null,
  octets bytea not null,
  empreinte text not null,
  -- Pixels ; absents d'un document.
  largeur integer,
  hauteur integer,
  creee_le timestamptz not null
);
-- Ces formats sont déjà comprimés.
alter table contenu.media alter column octets set storage external;

-- Brouillons montrés par un lien ; le jeton n'est pas gardé, seulement son empreinte.
create table contenu.apercu (
  empreinte text primary key,
  publication json not null,
  expire_le timestamptz not null
);
create index apercu_expire_le on contenu.apercu (expire_le);
