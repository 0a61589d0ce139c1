import * as migration_20261125_223914_initiale from './20261125_223914_initiale.ts';

export const migrations = [
  {
    up: migration_20261125_223914_initiale.up,
    down: migration_20261125_223914_initiale.down,
    name: '20261125_223914_initiale'
  },
];
