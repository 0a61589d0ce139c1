import * as migration_20261125_230439_initiale from './20261125_230439_initiale.js';

export const migrations = [
  {
    up: migration_20261125_230439_initiale.up,
    down: migration_20261125_230439_initiale.down,
    name: '20261125_230439_initiale'
  },
];
