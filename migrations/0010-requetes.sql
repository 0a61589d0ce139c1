-- Ce que les visiteurs cherchent, compté par jour, sans rien qui dise qui.
create schema recherche;

create table recherche.requete (
  jour date not null,
  -- Identifiant d'un moteur, ou « tout » pour la recherche centrale.
  moteur text not null,
  -- En minuscules et sans accent ; jamais un courriel ni une longue suite de chiffres.
  texte text not null,
  -- « 43.6,1.4 » : degrés arrondis au dixième (environ 10 km) ; vide sans lieu.
  lieu text not null,
  -- Résultats de la dernière réponse.
  total integer not null,
  corrigee boolean not null,
  nombre integer not null,
  primary key (jour, moteur, texte, lieu)
);
