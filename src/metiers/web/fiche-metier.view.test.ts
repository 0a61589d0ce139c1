import { describe, expect, it } from 'vitest'
import { vueMetier } from './fiche-metier.view.ts'
import { metierComplet, metierNu } from './metier-complet.fixture.ts'
import { vueProches } from './proches.view.ts'
import { sommaireDe } from './sommaire.view.ts'

const vue = vueMetier(metierComplet)

describe('fiche métier', () => {
  it('les textes du ROME sont imprimés proprement', () => {
    expect(vue.titre).toBe('Tisserand / Tisserande d’art')
    expect(vue.taches).toEqual([
      'Choisit les fils selon l’usage de l’étoffe.',
      'Monte la chaîne et règle le métier à tisser.',
    ])
    expect(vue.acces[0]).toBe(
      'Cet emploi est accessible avec un CAP dans l’artisanat d’art ou sans diplôme particulier.',
    )
  })

  it('la compétence principale passe devant, le reste au-delà de dix se replie', () => {
    const [tissage] = vue.competences
    expect(tissage?.visibles[0]).toBe('Geste numéro 15')
    expect([tissage?.visibles.length, tissage?.autres.length]).toEqual([10, 5])
  })

  it('les noms n’ont pas celui du titre, les plus courants d’abord', () => {
    expect(vue.appellations.visibles).toEqual(['Tisseur / Tisseuse', 'Licier / Licière'])
  })

  it('le profil dit les centres d’intérêt et les deux types, le principal d’abord', () => {
    expect(vue.profil.interets[0]).toEqual({ libelle: 'J’aime le travail manuel', principal: true })
    expect(vue.profil.types.map(({ nom, majeur }) => [nom, majeur])).toEqual([
      ['Réaliste', true],
      ['Artistique', false],
    ])
  })

  it('les étiquettes disent seulement ce qui est vrai', () => {
    expect(vue.etiquettes.map(({ libelle }) => libelle)).toEqual([
      'Accessible sans diplôme',
      'Transition écologique',
    ])
    expect(vueMetier(metierNu).etiquettes).toEqual([])
  })

  it('la description tient en 200 caractères, sans couper un mot', () => {
    const longue = vueMetier({ ...metierComplet, definition: ['mot '.repeat(100)] }).description
    expect(longue.length).toBeLessThanOrEqual(200)
    expect(longue).toMatch(/mot…$/)
  })
})

describe('métiers proches', () => {
  const connu = (codeRome: string) => ({ ...metierNu, codeRome, intitule: `Métier ${codeRome}` })

  it('seuls les métiers connus sont cités, une seule fois', () => {
    const metier = { ...metierComplet, evolutions: ['H1503', 'B1802'] }
    const proches = vueProches(metier, [connu('H1503'), connu('B1802')])
    expect(proches.proches.map(({ chemin }) => chemin)).toEqual(['/metiers/B1802/metier-b1802'])
    expect(proches.evolutions.map(({ titre }) => titre)).toEqual(['Métier H1503'])
  })

  it('le sommaire ne cite que les sections montrées', () => {
    const nu = sommaireDe(vueMetier(metierNu), { proches: [], evolutions: [] })
    expect(nu.map(({ id }) => id)).toEqual(['formations', 'salaires', 'marche', 'offres'])
  })
})
