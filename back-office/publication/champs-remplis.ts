import type { Field } from 'payload'

/** Un champ de saisie, sa place dans le document et sa valeur. */
export interface ChampRempli {
  readonly champ: Exclude<Field, { type: ChampConteneur }>
  readonly chemin: string
  readonly libelle: string
  readonly valeur: unknown
}

type ChampConteneur = 'array' | 'blocks' | 'collapsible' | 'group' | 'row' | 'tabs' | 'ui'

/** Tous les champs de saisie d'un document, où qu'ils soient : groupes, onglets, rangées répétées, blocs. */
export function* champsRemplis(
  champs: readonly Field[],
  valeurs: unknown,
  chemin = '',
): Generator<ChampRempli> {
  for (const champ of champs) yield* unChamp(champ, valeurs, chemin)
}

function* unChamp(champ: Field, valeurs: unknown, chemin: string): Generator<ChampRempli> {
  switch (champ.type) {
    case 'ui':
      return
    case 'row':
    case 'collapsible':
      yield* champsRemplis(champ.fields, valeurs, chemin)
      return
    case 'group':
      yield* sousChamps(champ, valeurs, chemin)
      return
    case 'tabs':
      for (const onglet of champ.tabs) yield* sousChamps(onglet, valeurs, chemin)
      return
    case 'array':
      for (const [rang, rangee] of rangees(valeurs, champ.name)) {
        yield* champsRemplis(champ.fields, rangee, `${chemin}${champ.name}.${rang}.`)
      }
      return
    case 'blocks':
      for (const [rang, rangee] of rangees(valeurs, champ.name)) {
        const bloc = champ.blocks.find(({ slug }) => slug === lire(rangee, 'blockType'))
        yield* champsRemplis(bloc?.fields ?? [], rangee, `${chemin}${champ.name}.${rang}.`)
      }
      return
    default:
      yield {
        champ,
        chemin: chemin + champ.name,
        libelle: libelleDe(champ),
        valeur: lire(valeurs, champ.name),
      }
  }
}

/** Un groupe ou un onglet nommé a ses valeurs à lui ; sans nom, il n'est que présentation. */
function* sousChamps(
  conteneur: { readonly name?: string; readonly fields: readonly Field[] },
  valeurs: unknown,
  chemin: string,
): Generator<ChampRempli> {
  const { name, fields } = conteneur
  if (name === undefined) yield* champsRemplis(fields, valeurs, chemin)
  else yield* champsRemplis(fields, lire(valeurs, name), `${chemin}${name}.`)
}

function rangees(valeurs: unknown, nom: string): readonly (readonly [number, unknown])[] {
  const liste = lire(valeurs, nom)
  return Array.isArray(liste) ? [...liste.entries()] : []
}

const lire = (objet: unknown, nom: string): unknown =>
  typeof objet === 'object' && objet !== null ? Reflect.get(objet, nom) : undefined

const libelleDe = ({ label, name }: { readonly label?: unknown; readonly name: string }): string =>
  typeof label === 'string' ? label : name
