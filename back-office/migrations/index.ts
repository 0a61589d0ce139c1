import * as migration_20261125_233702_initiale from './20261125_233702_initiale.js';

export const migrations = [
  {
    up: migration_20261125_233702_initiale.up,
    down: migration_20261125_233702_initiale.down,
    name: '20261125_233702_initiale'
  },
];
