import { type Catalogue, cheminFormation, type Formation } from '../../../catalogue/back-office.ts'
import { transformer } from '../../../kernel/transformer.ts'
import { type CatalogueALire, lireLeCatalogue } from '../lire-le-catalogue.ts'
import type { SourceDeMoteur } from '../moteur-du-portail.ts'

type CatalogueDesFormations = CatalogueALire &
  Pick<Catalogue, 'version' | 'statistiques' | 'adressesFormations'>

export function sourceFormations(catalogue: CatalogueDesFormations): SourceDeMoteur<Formation> {
  return {
    version: catalogue.version,
    parcourir: (chantier) => lireLeCatalogue(catalogue, chantier).formations(),
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
