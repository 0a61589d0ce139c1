import type { FicheOrganisme, Formation } from '../src/catalogue/index.ts'
import type { Structure } from '../src/contenu/index.ts'
import type { Metier } from '../src/metiers/index.ts'
import type { Sources } from '../src/recherche/adapters/sources.ts'

/** Plus de 8 000 d’entre eux ont une formation à montrer. */
const ORGANISMES = 9_000
const METIERS = 1_584
const APPELLATIONS = 13_120
const STRUCTURES = 5_000

/** Les sources de la démonstration portées à la taille d'une vraie région ; formations, dispositifs et ressources inchangés. */
export function sourcesEnVraieGrandeur(sources: Sources): Sources {
  return {
    ...sources,
    catalogue: { ...sources.catalogue, ...organismesEnNombre(sources.catalogue) },
    metiers: { ...sources.metiers, parcourir: () => metiersEnNombre(sources.metiers) },
    structures: { ...sources.structures, parcourir: () => structuresEnNombre(sources.structures) },
  }
}

/** Chaque organisme devient plusieurs établissements, entre lesquels ses formations se répartissent. */
function organismesEnNombre({ parcourirFormations, parcourirOrganismes }: Sources['catalogue']) {
  return {
    async *parcourirFormations(): AsyncGenerator<Formation> {
      const parts = await partsParOrganisme(parcourirOrganismes)
      let rang = 0
      for await (const formation of parcourirFormations()) {
        const { organisme } = formation
        const numero = `${organisme.numero}-${rang++ % parts}`
        yield { ...formation, organisme: { ...organisme, numero } }
      }
    },
    async *parcourirOrganismes(): AsyncGenerator<FicheOrganisme> {
      const parts = await partsParOrganisme(parcourirOrganismes)
      for await (const fiche of parcourirOrganismes()) {
        for (let part = 0; part < parts; part++) {
          const nom = `${fiche.nom} ${QUARTIERS[part % QUARTIERS.length]} ${part}`
          yield { ...fiche, numero: `${fiche.numero}-${part}`, nom, raisonSociale: nom }
        }
      }
    },
  }
}

const QUARTIERS = ['Centre', 'Nord', 'Sud', 'Gare', 'Université', 'Rive droite', 'Les Halles'] as const

async function partsParOrganisme(parcourir: () => AsyncIterable<FicheOrganisme>): Promise<number> {
  return Math.ceil(ORGANISMES / (await rassembler(parcourir())).length)
}

async function* metiersEnNombre({ parcourir }: Sources['metiers']): AsyncGenerator<Metier> {
  const modeles = await rassembler(parcourir())
  const appellations = modeles.flatMap((metier) => metier.appellations)
  const parMetier = APPELLATIONS / METIERS
  for (const [rang, metier] of repeter(modeles, METIERS).entries()) {
    const debut = Math.floor(rang * parMetier)
    const nombre = Math.floor((rang + 1) * parMetier) - debut
    const siennes = Array.from({ length: nombre }, (_, i) => appellations[(debut + i) % appellations.length])
    yield {
      ...metier,
      codeRome: rang < modeles.length ? metier.codeRome : `Z${String(rang).padStart(4, '0')}`,
      appellations: siennes.filter((appellation) => appellation !== undefined),
    }
  }
}

async function* structuresEnNombre({ parcourir }: Sources['structures']): AsyncGenerator<Structure> {
  const modeles = await rassembler(parcourir())
  for (const [rang, structure] of repeter(modeles, STRUCTURES).entries())
    yield { ...structure, id: `${structure.id}-${rang}` }
}

function repeter<Valeur>(modeles: readonly Valeur[], nombre: number): readonly Valeur[] {
  const tours = Math.ceil(nombre / modeles.length)
  return Array.from({ length: tours }, () => modeles)
    .flat()
    .slice(0, nombre)
}

async function rassembler<Valeur>(valeurs: AsyncIterable<Valeur>): Promise<readonly Valeur[]> {
  const toutes: Valeur[] = []
  for await (const valeur of valeurs) toutes.push(valeur)
  return toutes
}
