import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import { avecUnions } from '../../../src/contenu/structure/domain/reunir-services.ts'
import type { ServiceDeStructure } from '../../../src/contenu/structure/domain/structure.ts'
import { jourDe } from '../../champs/dates.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { publication } from '../publication.ts'
import { completerCle } from './vocabulaires.ts'

type Saisie = SaisieDe<'structures'>

/** La publication d'une structure, aux noms de data·inclusion. */
export function traduire(document: Saisie): Publication {
  const { identifiant: id, nom, source, description, commune, codePostal, codeInsee } = document
  const { siret, adresse, complementAdresse, latitude, longitude } = document
  const { telephone, courriel, siteWeb, horaires } = document
  const structure = avecUnions({
    id,
    source,
    nom,
    dateMaj: jourDe(document.dateMaj),
    description,
    commune,
    codePostal,
    codeInsee,
    ...renseignes({ siret, adresse, complementAdresse, latitude, longitude }),
    ...renseignes({ telephone, courriel, siteWeb, horaires }),
    reseaux: (document.reseaux ?? []).map((cle) => completerCle(cle, 'reseaux')),
    services: (document.services ?? []).map(traduireService),
  })
  return publication({ type: 'structure', id, titre: nom, resume: description, donnees: structure })
}

function traduireService(service: NonNullable<Saisie['services']>[number]): ServiceDeStructure {
  const { nom, description, type, publicsPrecisions, frais, fraisPrecisions } = service
  const { conditionsAcces, lienMobilisation } = service
  const enEntier = (
    cles: readonly string[] | null | undefined,
    vocabulaire: Parameters<typeof completerCle>[1],
  ) => (cles ?? []).map((cle) => completerCle(cle, vocabulaire))
  return {
    id: service.identifiantService ?? '',
    nom,
    description,
    thematiques: enEntier(service.thematiques, 'thematiques'),
    publics: enEntier(service.publics, 'publics'),
    modesAccueil: enEntier(service.modesAccueil, 'modesAccueil'),
    ...renseignes({ type, publicsPrecisions, frais, fraisPrecisions, conditionsAcces, lienMobilisation }),
  }
}
