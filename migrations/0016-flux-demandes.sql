-- Une demande d'import manuel : un fichier, essayé puis publié. L'exécutant du portail les sert une à une.
create table flux.demande_import (
  id bigint generated always as identity primary key,
  -- Nom montré, et d'où vient le fichier : envoyé par le navigateur ou trouvé dans la boîte de réception.
  fichier text not null,
  provenance text not null check (provenance in ('televerse', 'reception')),
  -- Nom du fichier dans le dossier de sa provenance.
  nom_stocke text not null,
  octets bigint not null,
  -- Identifiant opaque de la personne qui demande, tel que le back-office le connaît.
  demandeur text not null,
  partiel boolean not null,
  forcer boolean not null default false,
  -- Pourquoi les gardes sont passées outre.
  motif text check (not forcer or length(motif) > 0),
  etape text not null default 'essai' check (etape in ('essai', 'publication')),
  etat text not null default 'en-attente' check (etat in (
    'en-attente', 'essai-en-cours', 'essai-fait', 'publication-en-cours', 'terminee', 'refusee', 'echouee', 'annulee')),
  annulation_demandee boolean not null default false,
  -- Reprises après un arrêt brutal.
  reprises integer not null default 0,
  -- Empreinte du fichier essayé : seul ce fichier peut être publié.
  sha256 text,
  -- Code stable et phrase de la dernière issue.
  code text,
  phrase text,
  -- Progression de l'étape en cours.
  avancee text check (avancee in ('copie', 'lecture', 'comparaison', 'publication')),
  lues integer not null default 0,
  octets_lus bigint not null default 0,
  creee_le timestamptz not null,
  modifiee_le timestamptz not null,
  terminee_le timestamptz
);
-- Une seule demande à la fois.
create unique index demande_import_active on flux.demande_import ((true))
  where etat in ('en-attente', 'essai-en-cours', 'essai-fait', 'publication-en-cours');

alter table flux.execution
  add column demande_id bigint references flux.demande_import (id) on delete set null,
  -- Ce que chaque garde a mesuré, son seuil et sa décision.
  add column gardes jsonb not null default '[]',
  -- Nombre d'anomalies par code : reste quand leur détail est oublié.
  add column anomalies jsonb not null default '[]';
create index execution_demande on flux.execution (demande_id) where demande_id is not null;

-- Numéro de l'organisme responsable de la formation en cause. Sans index : le détail d'une exécution est lu en entier.
alter table flux.anomalie add column organisme text;
