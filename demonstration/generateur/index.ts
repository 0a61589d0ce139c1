import { type Jour, numeroDeJour } from '../../src/kernel/jour.ts'
import { creerAlea, cumuler, grainePour, poidsDeZipf } from './alea.ts'
import { creerTiragesDeCommunes } from './communes.ts'
import { dateLheo } from './dates.ts'
import { composerFormation } from './formation.ts'
import { creerOrganismes } from './organismes.ts'

export { rentree } from './dates.ts'

export interface OptionsCatalogue {
  readonly formations: number
  readonly graine: number
  /** Les sessions sont datées autour de ce jour. */
  readonly aujourdhui: Jour
}

/**
 * Flux LHÉO 2.3 inventé, morceau par morceau (une formation à la fois) : mêmes options, même texte. Environ quatre
 * formations sur cinq ont une session en cours ou à venir.
 */
export function* genererCatalogue({ formations, graine, aujourdhui }: OptionsCatalogue): Generator<string> {
  const jour = numeroDeJour(aujourdhui)
  const organismes = creerOrganismes(formations, graine, creerTiragesDeCommunes())
  const poids = cumuler(poidsDeZipf(organismes.length, 0.75))
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>\n'
  for (let rang = 0; rang < formations; rang += 1) {
    const alea = creerAlea(grainePour(graine, rang))
    const organisme = organismes[alea.selon(poids)]
    if (organisme !== undefined) yield composerFormation(alea, { rang, organisme, aujourdhui: jour })
  }
  const export_ = `<extra info="date-export">${dateLheo(jour)}</extra><extra info="heure-export">050000</extra>`
  yield `<extras info="flux-intercarif">${export_}</extras></offres></lheo>\n`
}
