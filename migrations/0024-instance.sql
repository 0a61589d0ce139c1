-- L'instance que sert cette base : ses contenus, ses synonymes et ses réglages ne valent pour aucune autre. Écrite au premier
-- démarrage. Une base qui a déjà servi est celle d'Occitanie, alors la seule instance.
create table public.instance (
  unique_ligne boolean primary key default true check (unique_ligne),
  nom text not null
);
insert into public.instance (nom) select 'occitanie' where exists (select from contenu.publication);
