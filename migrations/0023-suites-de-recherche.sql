-- Une recherche traitée porte un numéro : lui seul va dans les adresses et au journal d'audit, jamais les mots d'un visiteur.
alter table recherche.suite add column id bigint generated always as identity unique;
-- Sans décision : elle a son numéro, et reste à traiter.
alter table recherche.suite alter column decision drop not null;
