import type { EnteteLheo } from '../../../domain/lecture.ts'
import { lireArbre, XmlInvalide } from './arbre.ts'
import type { Fragment } from './decouper.ts'
import type { TexteLu } from './lire-octets.ts'
import { LectureRefusee } from './refus.ts'

/** L'entête du flux, d'après la balise de la racine. Lève `LectureRefusee` si elle est mal écrite. */
export function lireEntete(fragment: Fragment, { encodage, compresse }: TexteLu): EnteteLheo {
  const { attributs } = lireRacine(fragment)
  const version = Object.values(attributs)
    .map(versionDe)
    .find((trouvee) => trouvee !== undefined)
  return {
    type: 'entete',
    attributs: { ...attributs },
    ...(version === undefined ? {} : { version }),
    encodage,
    compresse,
  }
}

function lireRacine(fragment: Fragment): ReturnType<typeof lireArbre> {
  try {
    return lireArbre(fragment.xml, fragment)
  } catch (raison) {
    throw raison instanceof XmlInvalide ? new LectureRefusee('xml-mal-forme', raison.message) : raison
  }
}

/** `http://www.lheo.org/2.2` et `http://lheo.gouv.fr/2.3` finissent par la version. */
const versionDe = (espaceDeNoms: string): string | undefined =>
  /^http.*lheo.*\/(\d+\.\d+)(?:\.\d+)?\/?$/.exec(espaceDeNoms)?.[1]
