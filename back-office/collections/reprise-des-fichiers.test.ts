import { describe, expect, it } from 'vitest'
import {
  lecteurRessources,
  ressourceDePublication,
} from '../../src/contenu/ressource/adapters/lire-ressource.ts'
import { lireFichiersYaml } from '../../src/contenu/socle/adapters/fichiers-yaml.ts'
import type { LecteurContenu } from '../../src/contenu/socle/domain/lecteur.ts'
import type { Publication, PublicationLue } from '../../src/contenu/socle/domain/publication.ts'
import {
  lecteurStructures,
  structureDePublication,
} from '../../src/contenu/structure/adapters/lire-structure.ts'
import {
  dispositifDePublication,
  lecteurDispositifs,
} from '../../src/financement/adapters/lire-dispositif.ts'
import { fichierDe, relire } from './controler.ts'
import { reprendre as reprendreDispositif } from './dispositifs/reprendre.ts'
import { traduire as traduireDispositif } from './dispositifs/traduire.ts'
import { CORPS } from './editorial.fixture.ts'
import { reprendre as reprendreRessource } from './ressources/reprendre.ts'
import { traduire as traduireRessource } from './ressources/traduire.ts'
import { reprendre as reprendreStructure } from './structures/reprendre.ts'
import { traduire as traduireStructure } from './structures/traduire.ts'

const CONTENUS = 'instances/occitanie/contenus'

async function fichiers(lecteur: LecteurContenu): Promise<readonly Publication[]> {
  const lus = await lireFichiersYaml(`${CONTENUS}/${lecteur.dossier}`)
  return lus.map(({ id, donnees }) => {
    const lu = donnees.etat === 'ok' ? lecteur.lire(donnees.valeur, id) : donnees
    return lu.etat === 'ok' ? lu.valeur : expect.fail(lu.erreur.join(' ; '))
  })
}

const instant = new Date('2026-11-25T10:00:00Z')
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
  it.each(await fichiers(lecteurDispositifs))('dispositif $id', (publication) => {
    const saisie = reprendreDispositif(presente(dispositifDePublication(lue(publication))), CORPS)
    const traduite = traduireDispositif(saisie, { html: publication.html })
    expect(traduite).toEqual(publication)
    expect(relire(traduite, lecteurDispositifs)).toEqual([])
  })

  it.each(await fichiers(lecteurRessources))('ressource $id', (publication) => {
    const saisie = reprendreRessource(presente(ressourceDePublication(lue(publication))), CORPS)
    const traduite = traduireRessource(saisie, { html: publication.html })
    expect(traduite).toEqual(publication)
    expect(relire(traduite, lecteurRessources)).toEqual([])
  })

  it.each(await fichiers(lecteurStructures))('structure $id', (publication) => {
    const traduite = traduireStructure(reprendreStructure(presente(structureDePublication(publication))))
    expect(traduite).toEqual(publication)
    expect(relire(traduite, lecteurStructures)).toEqual([])
    expect(fichierDe(traduite)).not.toHaveProperty('id')
  })
})
