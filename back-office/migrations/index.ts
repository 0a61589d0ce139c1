import * as migration_20261125_200000_initiale from './20261125_200000_initiale.ts';
import * as migration_20261125_210000_journal_audit_inalterable from './20261125_210000_journal_audit_inalterable.ts';
import * as migration_20261129_091036_adresse_du_journal from './20261129_091036_adresse_du_journal.ts';
import * as migration_20261129_133819_auteur_des_versions from './20261129_133819_auteur_des_versions.ts';
import * as migration_20261129_135330_rubriques_du_menu from './20261129_135330_rubriques_du_menu.ts';

export const migrations = [
  {
    up: migration_20261125_200000_initiale.up,
    down: migration_20261125_200000_initiale.down,
    name: '20261125_200000_initiale',
  },
  {
    up: migration_20261125_210000_journal_audit_inalterable.up,
    down: migration_20261125_210000_journal_audit_inalterable.down,
    name: '20261125_210000_journal_audit_inalterable',
  },
  {
    up: migration_20261129_091036_adresse_du_journal.up,
    down: migration_20261129_091036_adresse_du_journal.down,
    name: '20261129_091036_adresse_du_journal',
  },
  {
    up: migration_20261129_133819_auteur_des_versions.up,
    down: migration_20261129_133819_auteur_des_versions.down,
    name: '20261129_133819_auteur_des_versions',
  },
  {
    up: migration_20261129_135330_rubriques_du_menu.up,
    down: migration_20261129_135330_rubriques_du_menu.down,
    name: '20261129_135330_rubriques_du_menu'
  },
];
