import { describe, expect, it } from 'vitest'
import { bancFranceTravail, HAUTE_GARONNE, pageDOffres, sujet } from './banc-france-travail.fixture.ts'

describe('offres', () => {
  it('réponse partielle → le total de Content-Range, 150 offres, sans contact', async () => {
    const { source } = await bancFranceTravail()
    const reponse = await source.offres(pageDOffres('N9990'))
    expect(reponse).toMatchObject({ etat: 'donnees', valeur: { total: 9_981 } })
    expect(reponse.valeur?.offres).toHaveLength(150)
    expect(JSON.stringify(reponse)).not.toMatch(/example\.invalid|Contact Exemple|05 36 49/)
    const derniere = await source.offres({ ...pageDOffres('N9990'), rang: 20 })
    expect(derniere.valeur?.offres).toHaveLength(150)
    expect(derniere.valeur?.offres[0]?.id).not.toBe(reponse.valeur?.offres[0]?.id)
  })

  it('garde les offres sans coordonnées', async () => {
    const { source } = await bancFranceTravail()
    const { valeur } = await source.offres(pageDOffres('N9990', 'D31'))
    const sansPosition = valeur?.offres.filter(({ latitude }) => latitude === undefined) ?? []
    expect(sansPosition.length).toBeGreaterThan(0)
  })

  it.each(['31555', 'D34', 'R76'])('lieu %s → des offres', async (lieu) => {
    const { source } = await bancFranceTravail()
    expect(await source.offres(pageDOffres('N9990', lieu))).toMatchObject({ etat: 'donnees' })
  })

  it.each([
    ['75056', '75101'],
    ['13055', '13201'],
    ['69123', '69381'],
  ])('la commune %s est demandée par son arrondissement %s', async (commune, arrondissement) => {
    const { source, serveur } = await bancFranceTravail()
    expect(await source.offres(pageDOffres('M1805', commune))).toEqual({ etat: 'sans-donnee' })
    expect(serveur.appels().at(-1)).toContain(`commune=${arrondissement}&distance=30`)
  })

  it('demande mal formée → un refus, sans reprise, dont le message nomme le paramètre', async () => {
    const { source, appelsDApi } = await bancFranceTravail()
    const erreur = source.offres(pageDOffres('M1805', '99999'))
    await expect(erreur).rejects.toMatchObject({ nature: 'refus' })
    await expect(erreur).rejects.toThrow('« commune »')
    expect(appelsDApi()).toBe(1)
  })
})

describe('marché du travail', () => {
  it('les chiffres d’un territoire, par période', async () => {
    const { source } = await bancFranceTravail()
    const offres = await source.indicateur('offres', sujet('K1304'))
    expect(offres.valeur?.map(({ nomenclature }) => nomenclature)).toEqual(['TOFF'])
    expect(offres.valeur?.[0]?.chiffres.map(({ periode }) => periode).at(-1)).toBe('2026T2')
    const difficulte = await source.indicateur('difficulte', sujet('K1304'))
    const [serie] = difficulte.valeur ?? []
    expect(serie).toMatchObject({ nomenclature: 'PERSPECTIVE', chiffres: [{}, { periode: '2025' }] })
    for (const { valeur } of serie?.chiffres ?? []) expect([1, 2, 3, 4, 5]).toContain(valeur)
  })

  it.each(['N9900', 'N9901', 'N9902', 'N9903', 'N9904'])(
    '%s : chaque façon de n’avoir pas de donnée est une réponse, obtenue du premier coup',
    async (code) => {
      const { source, appelsDApi } = await bancFranceTravail()
      expect(await source.indicateur('offres', sujet(code))).toEqual({ etat: 'sans-donnee' })
      expect(await source.salaires(sujet(code))).toEqual({ etat: 'sans-donnee' })
      expect(appelsDApi()).toBe(2)
    },
  )

  it('valeurs masquées → nulles', async () => {
    const { source } = await bancFranceTravail()
    const { valeur } = await source.indicateur('embauches', sujet('N9905'))
    expect(valeur?.[0]?.chiffres).toHaveLength(8)
    expect(valeur?.[0]?.chiffres.every((chiffre) => chiffre.valeur === null)).toBe(true)
  })

  it.each([
    ['N9920', 0],
    ['N9921', 1],
    ['N9922', 2],
  ])('%s : %i famille de métiers', async (code, nombre) => {
    const { source } = await bancFranceTravail()
    const reponse = await source.salaires({ codeRome: code, territoire: HAUTE_GARONNE })
    expect(reponse.valeur ?? []).toHaveLength(nombre)
  })
})
