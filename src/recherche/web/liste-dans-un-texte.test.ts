import { beforeAll, describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../gabarit/html-valide.fixture.ts'
import { jourAParis } from '../../kernel/jour.ts'
import type { ListeDemandee } from '../../liste/index.ts'
import { creerListes } from './liste-dans-un-texte.ts'
import { formationsDEssai, rechercheDEssai, territoiresDEssai } from './recherche-d-essai.fixture.ts'

const contexte = contexteDeTest()

const INSTANT = new Date('2026-11-24T10:00:00Z')
const VIDE = { pret: false, documents: {} }

let lister: (demande: ListeDemandee) => string
let listerSansIndex: (demande: ListeDemandee) => string
beforeAll(async () => {
  const formations = await formationsDEssai([
    { intitule: 'Soudeur' },
    { intitule: 'Soudeur industriel' },
    { intitule: 'Soudure', codePostal: '81000', ville: 'Albi', insee: '81004', position: [43.93, 2.15] },
    { intitule: 'Cuisine' },
  ])
  const recherche = rechercheDEssai(formations, jourAParis(INSTANT))
  const commun = { territoires: territoiresDEssai, horloge: () => INSTANT }
  const etat = () => ({ ...VIDE, pret: true })
  lister = creerListes({ ...commun, recherche: { ...recherche, etat } }).bind(undefined, contexte)
  listerSansIndex = creerListes({ ...commun, recherche: { ...recherche, etat: () => VIDE } }).bind(
    undefined,
    contexte,
  )
})

const demande = (champs: Partial<ListeDemandee> = {}): ListeDemandee => ({
  moteur: 'formations',
  requete: 'q=soudeur&ou=Toulouse',
  nombre: 1,
  titre: 'Des formations',
  niveau: 3,
  ...champs,
})

describe('liste dans un texte', () => {
  it('de vraies cartes, autant que demandé, sous un titre au bon niveau, et le lien vers toutes', async () => {
    const html = lister(demande())
    expect(
      await fautesHtml(
        `<!DOCTYPE html><html lang="fr"><head><title>t</title></head><body><main><h1>a</h1><h2>b</h2>${html}</main></body></html>`,
      ),
    ).toEqual([])
    expect(html).toContain('<h3>Des formations</h3>')
    expect(html.match(/<h4 class="resultat__titre">/g)).toHaveLength(1)
    expect(html.replaceAll('\u00a0', ' ')).toContain('Voir les 2 formations')
    expect(html).toMatch(/href="\/formations\?[^"]*q=soudeur/)
  })

  it('sans titre, les cartes prennent sa place', () => {
    const { titre: _, ...sansTitre } = demande()
    expect(lister(sansTitre)).toContain('<h3 class="resultat__titre">')
  })

  it('zéro résultat → une phrase et le lien de la recherche', () => {
    const html = lister(demande({ requete: 'q=zzzyyyxxx&litteral=1' }))
    expect(html).toContain('Aucune formation ne répond à cette recherche en ce moment.')
    expect(html).toContain('Modifier cette recherche')
  })

  it('avant le premier index → le lien seul', () => {
    const html = listerSansIndex(demande())
    expect(html).toContain('Voir les formations')
    expect(html).not.toContain('resultat')
  })

  it.each([
    ['moteur inconnu', { moteur: 'animaux' }],
    ['lieu inconnu', { requete: 'ou=Nullepart' }],
    ['paramètre inconnu', { requete: 'couleur=bleu' }],
    ['valeur de filtre inconnue', { requete: 'niveau-sortie=99' }],
  ])('%s → rien', (_cas, champs) => {
    expect(lister(demande(champs))).toBe('')
  })
})
