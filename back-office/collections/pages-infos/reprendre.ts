import type { PageInfos } from '../../../src/contenu/infos/domain/page-infos.ts'
import { instantDuJour } from '../../champs/dates.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'

type Saisie = SaisieDe<'pages-infos'>

/** La saisie d'une page infos+ publiée ; `parent` : le document de la page au-dessus. */
export function reprendre(page: PageInfos, corps: Saisie['corps'], parent: number | undefined): Saisie {
  const { id, titre, resume, segment, ordre, profils, themes, dateMaj } = page
  return {
    identifiant: id,
    titre,
    resume,
    corps,
    segment,
    ordre,
    profils: [...profils],
    themes: [...themes],
    ...renseignes({ parent, dateMaj: dateMaj === undefined ? undefined : instantDuJour(dateMaj) }),
  }
}
