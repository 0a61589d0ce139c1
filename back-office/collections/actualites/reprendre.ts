import type { Actualite } from '../../../src/contenu/actualite/domain/actualite.ts'
import { instantDuJour } from '../../champs/dates.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'

type Saisie = SaisieDe<'actualites'>

/** La saisie d'une actualité publiée. */
export function reprendre(actualite: Actualite, corps: Saisie['corps']): Saisie {
  const { id, titre, resume, datePublication, dateMaj, auteur, profils, themes, aLaUne } = actualite
  return {
    identifiant: id,
    titre,
    resume,
    corps,
    datePublication: instantDuJour(datePublication),
    profils: [...profils],
    themes: [...themes],
    aLaUne,
    ...renseignes({ dateMaj: dateMaj === undefined ? undefined : instantDuJour(dateMaj), auteur }),
  }
}
