-- Le document de la médiathèque dont vient le fichier : un média remplacé laisse l'ancien tant qu'une page le montre.
alter table contenu.media add column media_id integer;
create index media_media_id on contenu.media (media_id);

-- Les documents qu'un document en ligne vise par un lien (« actualites/12 ») : il est republié quand l'adresse de l'un d'eux
-- change, paraît ou disparaît. Un lien vers ce qui n'est pas publié compte aussi : il paraîtra avec lui.
create table contenu.citation (
  document text not null,
  cite text not null,
  primary key (document, cite)
);
create index citation_cite on contenu.citation (cite);

-- Les segments qu'une page infos+ a portés avant le sien : ses anciennes adresses y mènent encore.
alter table contenu.publication add column anciens_segments text[] not null default '{}';
