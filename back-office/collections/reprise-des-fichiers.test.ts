import { describe, expect, it } from 'vitest'
import { RESSOURCES } from '../../src/contenu/ressource/genre.ts'
import { lireFichiersYaml } from '../../src/contenu/socle/adapters/fichiers-yaml.ts'
import type { Genre } from '../../src/contenu/socle/domain/genre.ts'
import type { Publication, PublicationLue } from '../../src/contenu/socle/domain/publication.ts'
import { STRUCTURES } from '../../src/contenu/structure/genre.ts'
import { DISPOSITIFS } from '../../src/financement/genre.ts'
import { jourAParis } from '../../src/kernel/jour.ts'
import { fichierDe, relire } from './controler.ts'
import { reprendre as reprendreDispositif } from './dispositifs/reprendre.ts'
import { traduire as traduireDispositif } from './dispositifs/traduire.ts'
import { CORPS } from './editorial.fixture.ts'
import { reprendre as reprendreRessource } from './ressources/reprendre.ts'
import { traduire as traduireRessource } from './ressources/traduire.ts'
import { reprendre as reprendreStructure } from './structures/reprendre.ts'
import { traduire as traduireStructure } from './structures/traduire.ts'

const instant = new Date('2026-11-25T10:00:00Z')
const CONTENUS = 'instances/occitanie/contenus'

async function fichiers(genre: Genre): Promise<readonly Publication[]> {
  const lus = await lireFichiersYaml(`${CONTENUS}/${genre.dossier}`)
  return lus.map(({ id, donnees }) => {
    const lu =
      donnees.etat === 'ok'
        ? genre.lireFichier(donnees.valeur, { nom: id, aujourdhui: jourAParis(instant) })
        : donnees
    return lu.etat === 'ok' ? lu.valeur : expect.fail(lu.erreur.join(' ; '))
  })
}

const lue = (publication: Publication): PublicationLue => ({
  ...publication,
  origine: 'fichiers',
  texte: '',
  publieeLe: instant,
  modifieeLe: instant,
})

const presente = <Valeur>(valeur: Valeur | undefined): Valeur =>
  valeur ?? expect.fail('publication illisible')

describe('un fichier repris dans le back-office se republie à l’identique', async () => {
  it.each(await fichiers(DISPOSITIFS))('dispositif $id', (publication) => {
    const saisie = reprendreDispositif(presente(DISPOSITIFS.lire(lue(publication))), CORPS)
    const traduite = traduireDispositif(saisie, { html: publication.html })
    expect(traduite).toEqual(publication)
    expect(relire(traduite, DISPOSITIFS)).toEqual([])
  })

  it.each(await fichiers(RESSOURCES))('ressource $id', (publication) => {
    const saisie = reprendreRessource(presente(RESSOURCES.lire(lue(publication))), CORPS)
    const traduite = traduireRessource(saisie, { html: publication.html })
    expect(traduite).toEqual(publication)
    expect(relire(traduite, RESSOURCES)).toEqual([])
  })

  it.each(await fichiers(STRUCTURES))('structure $id', (publication) => {
    const traduite = traduireStructure(reprendreStructure(presente(STRUCTURES.lire(publication))))
    expect(traduite).toEqual(publication)
    expect(relire(traduite, STRUCTURES)).toEqual([])
    expect(fichierDe(traduite)).not.toHaveProperty('id')
  })

  it('une structure peut dire son SIRET', async () => {
    const [premiere] = await fichiers(STRUCTURES)
    const structure = presente(premiere && STRUCTURES.lire(premiere))
    const traduite = traduireStructure({ ...reprendreStructure(structure), siret: '12345678901234' })
    expect([...relire(traduite, STRUCTURES), ...STRUCTURES.relire(traduite)]).toEqual([])
    expect(STRUCTURES.lire(traduite)?.siret).toBe('12345678901234')
  })
})
