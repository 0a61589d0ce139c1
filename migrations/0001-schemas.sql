-- Un schéma par domaine : seuls les adaptateurs du domaine le nomment.
create schema referentiels;
create schema catalogue;
create schema flux;
