import { type Catalogue, cheminFormation } from '../../../catalogue/back-office.ts'
import { transformer } from '../../../kernel/transformer.ts'
import { type CatalogueALire, lireLeCatalogue } from '../lire-le-catalogue.ts'
import type { SourceDeMoteur } from '../moteur-du-portail.ts'
import { type FormationDuJour, formationDuJour } from './formation-du-jour.ts'

type CatalogueDesFormations = CatalogueALire &
  Pick<Catalogue, 'version' | 'statistiques' | 'adressesFormations'>

export function sourceFormations(catalogue: CatalogueDesFormations): SourceDeMoteur<FormationDuJour> {
  return {
    version: catalogue.version,
    parcourir: (chantier) =>
      transformer(lireLeCatalogue(catalogue, chantier).formations(), (formation) =>
        formationDuJour(formation, chantier.jour),
      ),
    plan: {
      nombre: async () => (await catalogue.statistiques()).formations,
      adresses: () =>
        transformer(catalogue.adressesFormations(), ({ numero, intitule, modifieeLe }) => ({
          chemin: cheminFormation(numero, intitule),
          modifieeLe,
        })),
    },
  }
}
