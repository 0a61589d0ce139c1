import type { Metier } from '../../src/metiers/domain/metier.ts'
import { AGRICULTURE } from './a-agriculture.ts'
import { ARTS } from './b-arts.ts'
import { BANQUE } from './c-banque.ts'
import { COMMERCE } from './d-commerce.ts'
import { METIERS_DE_BOUCHE } from './d-metiers-de-bouche.ts'
import { COMMUNICATION } from './e-communication.ts'
import { CONSTRUCTION } from './f-construction.ts'
import { HOTELLERIE } from './g-hotellerie.ts'
import { INDUSTRIE } from './h-industrie.ts'
import { MAINTENANCE } from './i-maintenance.ts'
import { SANTE } from './j-sante.ts'
import { EDUCATION_ET_SOCIAL } from './k-education-et-social.ts'
import { SERVICES } from './k-services.ts'
import { SPECTACLE } from './l-spectacle.ts'
import { CONDUITE_ET_NUMERIQUE } from './m-conduite-et-numerique.ts'
import { ENTREPRISE } from './m-entreprise.ts'
import { deployer } from './metier-bref.ts'
import { TRANSPORT } from './n-transport.ts'

/** Métiers de démonstration : codes et libellés du ROME 4.0, textes propres au portail. */
export const METIERS_DE_DEMONSTRATION: readonly Metier[] = [
  ...AGRICULTURE,
  ...ARTS,
  ...BANQUE,
  ...METIERS_DE_BOUCHE,
  ...COMMERCE,
  ...COMMUNICATION,
  ...CONSTRUCTION,
  ...HOTELLERIE,
  ...INDUSTRIE,
  ...MAINTENANCE,
  ...SANTE,
  ...EDUCATION_ET_SOCIAL,
  ...SERVICES,
  ...SPECTACLE,
  ...ENTREPRISE,
  ...CONDUITE_ET_NUMERIQUE,
  ...TRANSPORT,
].map(deployer)
