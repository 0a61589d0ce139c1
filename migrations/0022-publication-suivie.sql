-- Le document de la médiathèque dont vient le fichier : un média remplacé laisse l'ancien tant qu'une page le montre.
alter table contenu.media add column media_id integer;
create index media_media_id on contenu.media (media_id);
