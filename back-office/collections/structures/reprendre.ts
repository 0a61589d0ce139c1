import type { ServiceDeStructure, Structure } from '../../../src/contenu/structure/domain/structure.ts'
import { instantDuJour } from '../../champs/dates.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { parmi } from './parmi.ts'

type Saisie = SaisieDe<'structures'>

/** La saisie d'une structure publiée. */
export function reprendre(structure: Structure): Saisie {
  const { id, nom, source, dateMaj, siret, adresse, complementAdresse, latitude, longitude } = structure
  const { telephone, courriel, siteWeb, horaires } = structure
  return {
    identifiant: id,
    nom,
    source,
    dateMaj: instantDuJour(dateMaj),
    description: structure.description ?? '',
    commune: structure.commune ?? '',
    codePostal: structure.codePostal ?? '',
    codeInsee: structure.codeInsee ?? '',
    ...renseignes({ siret, adresse, complementAdresse, latitude, longitude }),
    ...renseignes({ telephone, courriel, siteWeb, horaires }),
    reseaux: parmi('reseaux', structure.reseaux),
    services: structure.services.map(reprendreService),
  }
}

function reprendreService(service: ServiceDeStructure): NonNullable<Saisie['services']>[number] {
  const { id, nom, description, type, frais, publicsPrecisions, fraisPrecisions } = service
  const { conditionsAcces, lienMobilisation } = service
  return {
    identifiantService: id,
    nom,
    description,
    thematiques: parmi('thematiques', service.thematiques),
    publics: parmi('publics', service.publics),
    modesAccueil: parmi('modesAccueil', service.modesAccueil),
    ...renseignes({
      type: type === undefined ? undefined : parmi('types', [type])[0],
      frais: frais === 'gratuit' || frais === 'payant' ? frais : undefined,
    }),
    ...renseignes({ publicsPrecisions, fraisPrecisions, conditionsAcces, lienMobilisation }),
  }
}
