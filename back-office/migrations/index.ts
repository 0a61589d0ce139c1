import * as migration_20261125_231935_initiale from './20261125_231935_initiale.js';

export const migrations = [
  {
    up: migration_20261125_231935_initiale.up,
    down: migration_20261125_231935_initiale.down,
    name: '20261125_231935_initiale'
  },
];
