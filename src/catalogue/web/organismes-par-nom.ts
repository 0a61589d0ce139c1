import { slug } from '../../kernel/slug.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import { cheminOrganisme } from './chemins.ts'

/** Retrouve le chemin d'un organisme par son nom d'adresse ; l'index est relu quand le catalogue change. */
export function creerIndexDesNoms(
  catalogue: Pick<Catalogue, 'version' | 'adressesOrganismes'>,
): (nom: string) => Promise<string | undefined> {
  let lu: { version: string; chemins: Promise<ReadonlyMap<string, string>> } | undefined
  return async (nom) => {
    const version = await catalogue.version()
    if (lu?.version !== version) lu = { version, chemins: lireChemins(catalogue) }
    return (await lu.chemins).get(nom)
  }
}

async function lireChemins(
  catalogue: Pick<Catalogue, 'adressesOrganismes'>,
): Promise<ReadonlyMap<string, string>> {
  const chemins = new Map<string, string>()
  for await (const { numero, nom } of catalogue.adressesOrganismes()) {
    if (!chemins.has(slug(nom))) chemins.set(slug(nom), cheminOrganisme(numero, nom))
  }
  return chemins
}
