import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MENU } from '../../gabarit/navigation.ts'
import { HORS_MENU, IDS_CATALOGUES, IDS_MOTEURS, lireIdMoteur, MOTEURS } from './moteurs.ts'

const ICI = 'src/recherche/moteurs'
const fichiers = (id: string) => readdirSync(`${ICI}/${id}`).filter((nom) => !nom.includes('.test.'))

describe('registre', () => {
  it('chaque dossier de moteurs/ a sa ligne', () => {
    const dossiers = readdirSync(ICI, { withFileTypes: true })
      .filter((entree) => entree.isDirectory() && !entree.name.endsWith('.fixture'))
      .map(({ name }) => name)
    expect(dossiers.toSorted()).toEqual(IDS_MOTEURS.toSorted())
  })

  it('les catalogues dans l’ordre du menu, les autres après, que le plan du site ajoute', () => {
    const menu = MENU.map(({ id }) => id).filter((id) => lireIdMoteur(id) !== undefined)
    expect(menu.length).toBeGreaterThanOrEqual(6)
    expect(IDS_CATALOGUES).toEqual(menu)
    expect(IDS_MOTEURS.slice(menu.length)).toEqual(HORS_MENU.map(({ id }) => id))
    expect(HORS_MENU).toContainEqual({
      id: 'informations',
      libelle: 'Chercher dans les actualités, l’agenda et les pages',
      chemin: '/informations',
    })
  })

  it.each(IDS_MOTEURS.filter((id) => MOTEURS[id].suit !== undefined))(
    '%s suit un moteur de sa voie, qui n’en suit pas d’autre',
    (id) => {
      const suivi = lireIdMoteur(MOTEURS[id].suit) ?? expect.fail(`${MOTEURS[id].suit} n’est pas un moteur`)
      expect(MOTEURS[suivi].voie).toBe(MOTEURS[id].voie)
      expect(MOTEURS[suivi].suit).toBeUndefined()
    },
  )
})

describe('docs/developper.md', () => {
  const [, section = ''] = readFileSync('docs/developper.md', 'utf8').split('## Ajouter un moteur\n')
  const [texte = ''] = section.split('\n## ')

  it('cite le moteur le plus court, et tous ses fichiers', () => {
    const [, cite = ''] = /Le plus court est `(\w+)\/`/.exec(texte) ?? []
    const nombres = IDS_MOTEURS.map((id) => fichiers(id).length)
    expect(fichiers(cite)).toHaveLength(Math.min(...nombres))
    const cites = [...texte.matchAll(/^- `([\w.]+)`/gm)].map(([, nom]) => nom)
    expect(cites.toSorted()).toEqual(fichiers(cite).toSorted())
  })

  it('dit la ligne du registre telle qu’elle s’écrit', () => {
    const [, ligne = ''] = /`(export [^`]+)`/.exec(texte) ?? []
    const lignes = readFileSync(`${ICI}/registre.ts`, 'utf8')
      .split('\n')
      .filter((une) => une.startsWith('export'))
    expect(lignes.toSorted()).toEqual(IDS_MOTEURS.toSorted().map((id) => ligne.replaceAll('<id>', id)))
  })
})
