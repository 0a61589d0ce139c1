export { type Base, type ConfigurationBase, ouvrirBase } from './base.ts'
export { type Ecoute, ecouter } from './ecouter.ts'
export { migrer } from './migrer.ts'
