import { type Catalogue, cheminOrganisme } from '../../../catalogue/back-office.ts'
import { transformer } from '../../../kernel/transformer.ts'
import { type CatalogueALire, lireLeCatalogue } from '../lire-le-catalogue.ts'
import type { SourceDeMoteur } from '../moteur-du-portail.ts'
import type { OrganismeIndexe } from './organisme-indexe.ts'

type CatalogueDesOrganismes = CatalogueALire & Pick<Catalogue, 'statistiques' | 'adressesOrganismes'>

export function sourceOrganismes(catalogue: CatalogueDesOrganismes): SourceDeMoteur<OrganismeIndexe> {
  return {
    version: async (formations) => formations,
    parcourir: (chantier) => lireLeCatalogue(catalogue, chantier).organismes(),
    plan: {
      nombre: async () => (await catalogue.statistiques()).organismes,
      adresses: () =>
        transformer(catalogue.adressesOrganismes(), ({ numero, nom, modifieLe }) => ({
          chemin: cheminOrganisme(numero, nom),
          modifieeLe: modifieLe,
        })),
    },
  }
}
