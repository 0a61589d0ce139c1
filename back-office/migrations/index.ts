import * as migration_20261125_230000_journal_audit_inalterable from './20261125_230000_journal_audit_inalterable.ts';
import * as migration_20261125_223914_initiale from './20261125_223914_initiale.ts';
import * as migration_20261125_225844_comptes from './20261125_225844_comptes.ts';

export const migrations = [
  {
    up: migration_20261125_223914_initiale.up,
    down: migration_20261125_223914_initiale.down,
    name: '20261125_223914_initiale',
  },
  {
    up: migration_20261125_225844_comptes.up,
    down: migration_20261125_225844_comptes.down,
    name: '20261125_225844_comptes'
  },
  {
    up: migration_20261125_230000_journal_audit_inalterable.up,
    down: migration_20261125_230000_journal_audit_inalterable.down,
    name: '20261125_230000_journal_audit_inalterable'
  },
];
