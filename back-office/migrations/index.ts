import * as migration_20261125_223914_initiale from './20261125_223914_initiale.js';
import * as migration_20261125_230804_medias from './20261125_230804_medias.js';

export const migrations = [
  {
    up: migration_20261125_223914_initiale.up,
    down: migration_20261125_223914_initiale.down,
    name: '20261125_223914_initiale',
  },
  {
    up: migration_20261125_230804_medias.up,
    down: migration_20261125_230804_medias.down,
    name: '20261125_230804_medias'
  },
];
