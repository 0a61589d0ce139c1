-- Dernières réponses de France Travail, gardées pour servir une page sans attendre, ou pendant une panne.
create table metiers.releve (
  cle text primary key,
  -- Nulle : le service a répondu qu'il n'a pas de donnée, ce qui n'est pas une panne.
  valeur json,
  obtenu_le timestamptz not null,
  -- Au-delà, trop vieux pour être montré : la ligne est effacée.
  expire_le timestamptz not null
);

create index releve_expire_le on metiers.releve (expire_le);
