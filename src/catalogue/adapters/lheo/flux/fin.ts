import type { NoeudXml } from '../../../domain/formation.ts'
import type { FinLheo } from '../../../domain/lecture.ts'
import { lireExtras, valeurExtra } from '../lecture/extras.ts'
import { lireArbre, XmlInvalide } from './arbre.ts'
import type { Fragment } from './decouper.ts'

/** Le bilan du flux, et son tampon d'export (`extras[@info=flux-intercarif]`) s'il en porte un. */
export function lireFin(lu: {
  rang: number
  extras: readonly Fragment[]
  prefixes: Readonly<Record<string, string>>
}): FinLheo {
  const extras = lu.extras.flatMap((fragment) => lireFragment(fragment, lu.prefixes))
  const dateExport = valeurExtra(extras, 'date-export')
  const heureExport = valeurExtra(extras, 'heure-export')
  return {
    type: 'fin',
    enregistrements: lu.rang,
    extras,
    ...(dateExport === undefined ? {} : { dateExport }),
    ...(heureExport === undefined ? {} : { heureExport }),
  }
}

/** Un tampon mal formé n'empêche pas de publier les formations : il est ignoré. */
function lireFragment(fragment: Fragment, prefixes: Readonly<Record<string, string>>): readonly NoeudXml[] {
  try {
    const contenu = [lireArbre(fragment.xml, fragment)]
    return lireExtras({ nom: '', attributs: {}, contenu, ligne: fragment.ligne }, prefixes)
  } catch (raison) {
    if (raison instanceof XmlInvalide) return []
    throw raison
  }
}
