import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { vi } from 'vitest'
import { journalDeTest } from '../platform/log/journal-de-test.fixture.ts'
import { creerDemandesImport } from './adapters/demandes.pg.ts'
import { trouverEnReception } from './adapters/depots.ts'
import type { LancerImport } from './adapters/importer-dans-un-fil.ts'
import { type SuiviDemandes, suivreDemandes } from './adapters/suivre-demandes.ts'
import type { BancImport } from './banc-import.fixture.ts'
import type { DemandeImport, EtatDemande } from './domain/demande-import.ts'
import { ecrireFlux, ecrireTexte, type FormationDeTest } from './flux-lheo.fixture.ts'

const MAINTENANT = () => new Date()

/** De quoi demander un import et attendre qu'il avance. */
export function bancDemandes({ pool, url, dossier }: BancImport) {
  const demandes = creerDemandesImport(pool)
  const reception = join(dossier, 'reception')

  async function deposer(nom: string, flux: readonly FormationDeTest[] | string): Promise<string> {
    await mkdir(reception, { recursive: true })
    return typeof flux === 'string' ? ecrireTexte(reception, nom, flux) : ecrireFlux(reception, nom, flux)
  }

  async function demander(nom: string, partiel = false): Promise<DemandeImport | undefined> {
    const fichier = await trouverEnReception(dossier, nom)
    if (fichier === undefined) throw new Error(`${nom} n'est pas dans la boîte de réception`)
    const { octets } = fichier
    const origine = { fichier: nom, nomStocke: nom, provenance: 'reception', octets, partiel } as const
    return demandes.creer({ ...origine, demandeur: 'usager-7' }, MAINTENANT())
  }

  function suivre(lancer?: LancerImport): Promise<SuiviDemandes> {
    const options = {
      pool,
      url,
      dossierDonnees: dossier,
      horloge: MAINTENANT,
      journal: journalDeTest().journal,
    }
    return suivreDemandes({ ...options, ...(lancer === undefined ? {} : { lancer }) })
  }

  function attendre(id: string, etat: EtatDemande): Promise<DemandeImport> {
    return vi.waitFor(
      async () => {
        const demande = await demandes.lire(id)
        if (demande?.etat !== etat)
          throw new Error(`demande ${demande?.etat} (${demande?.phrase}), pas ${etat}`)
        return demande
      },
      { timeout: 60_000, interval: 50 },
    )
  }

  return { demandes, deposer, demander, suivre, attendre, maintenant: MAINTENANT }
}
