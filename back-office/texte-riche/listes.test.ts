import { expect, it } from 'vitest'
import { lireRecherche } from '../../src/contenu/socle/domain/recherche-enregistree.ts'
import { analyserRequete } from '../../src/liste/usecases/analyser-requete.ts'
import { ecrireRequete } from '../../src/liste/usecases/ecrire-requete.ts'
import { IDS_MOTEURS, MOTEURS } from '../../src/recherche/moteurs/moteurs.ts'
import { creerTerritoires } from '../../src/referentiels/index.ts'
import { LISTES } from './listes.ts'

const territoires = creerTerritoires([], '76')

it('tous les moteurs, les actualités et l’agenda', () => {
  expect(LISTES).toEqual([...IDS_MOTEURS, 'actualites', 'agenda'])
})

it.each(IDS_MOTEURS)('/%s collée d’une page quelconque : gardée sans sa présentation', (id) => {
  const moteur = MOTEURS[id]
  const requete = analyserRequete(moteur, new URLSearchParams('q=soudeur&litteral=1'), territoires)
  const collee = ecrireRequete(moteur, { ...requete, page: 3, parPage: 50, expliquer: true })
  expect(lireRecherche(`/${id}?${collee}`, LISTES)).toEqual({
    liste: id,
    requete: ecrireRequete(moteur, requete),
  })
})
