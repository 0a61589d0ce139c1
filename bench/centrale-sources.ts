import type pg from 'pg'
import {
  type Catalogue,
  creerCatalogue,
  type FicheOrganisme,
  type Formation,
} from '../src/catalogue/index.ts'
import { type Collection, cheminStructure, creerStructures, type Structure } from '../src/contenu/index.ts'
import { creerMetiers, type Metier, type Metiers } from '../src/metiers/index.ts'
import { ouvrirSources, type Sources } from '../src/recherche/adapters/sources.ts'
import { sourceFormations } from '../src/recherche/moteurs/formations/source.ts'
import { sourceMetiers } from '../src/recherche/moteurs/metiers/source.ts'
import type { SourceDeMoteur } from '../src/recherche/moteurs/moteur-du-portail.ts'
import type { IdMoteur, SourcesParMoteur } from '../src/recherche/moteurs/moteurs.ts'
import { sourceOrganismes } from '../src/recherche/moteurs/organismes/source.ts'
import { sourceDePublications } from '../src/recherche/moteurs/source-de-publications.ts'

/** Plus de 8 000 d’entre eux ont une formation à montrer. */
const ORGANISMES = 9_000
const METIERS = 1_584
const APPELLATIONS = 13_120
const STRUCTURES = 5_000

/** Les sources de la démonstration portées à la taille d'une vraie région ; formations, dispositifs et ressources inchangés. */
export function sourcesEnVraieGrandeur(pool: pg.Pool): Sources {
  const lu = creerCatalogue(pool)
  const catalogue = { ...lu, ...organismesEnNombre(lu) }
  const metiers = creerMetiers(pool)
  const structures = creerStructures(pool)
  const enNombre: Partial<SourcesParId> = {
    formations: sourceFormations(catalogue),
    organismes: sourceOrganismes(catalogue),
    metiers: sourceMetiers({ ...metiers, parcourir: () => metiersEnNombre(metiers) }),
    structures: sourceDePublications(
      { ...structures, parcourir: () => structuresEnNombre(structures) },
      cheminStructure,
    ),
  }
  const autres = ouvrirSources(pool)
  return (id) => enNombre[id] ?? autres(id)
}

type SourcesParId = { readonly [Id in IdMoteur]: SourceDeMoteur<SourcesParMoteur[Id]> }

/** Chaque organisme devient plusieurs établissements, entre lesquels ses formations se répartissent. */
function organismesEnNombre({
  parcourirFormations,
  parcourirOrganismes,
}: Pick<Catalogue, 'parcourirFormations' | 'parcourirOrganismes'>) {
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

async function* metiersEnNombre({ parcourir }: Pick<Metiers, 'parcourir'>): AsyncGenerator<Metier> {
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

async function* structuresEnNombre({
  parcourir,
}: Pick<Collection<Structure>, 'parcourir'>): AsyncGenerator<Structure> {
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
