import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { creerRepertoire, lireCommunes } from '../../../referentiels/index.ts'
import type { Adresse } from '../../domain/formation.ts'
import { envelopper, interpreterTout } from './relire.fixture.ts'

const communes = creerRepertoire(lireCommunes(), '76')

interface LieuLu {
  readonly adresse: Adresse | undefined
  readonly codes: readonly string[]
}

/** Les lieux de formation d'un flux, et les codes d'anomalies de leur formation. */
async function lieuxDe(flux: string): Promise<readonly LieuLu[]> {
  const lues = await interpreterTout(flux, { communes })
  return lues.map((lue) => {
    if (lue.etat !== 'publiable') throw new Error('formation rejetée')
    const adresse = lue.formation.actions[0]?.lieux[0]?.coordonnees.adresse
    return { adresse, codes: [...new Set(lue.anomalies.map(({ code }) => code))] }
  })
}

const ATTENDUES = new Set(['valeur-absente', 'session-absente'])

async function lire(adresse: string): Promise<LieuLu> {
  const [lu] = await lieuxDe(
    envelopper(`<formation numero="1"><intitule-formation>Cuisine</intitule-formation>
<action><lieu-de-formation><coordonnees><adresse>${adresse}</adresse></coordonnees></lieu-de-formation></action>
<organisme-formation-responsable><nom-organisme>École</nom-organisme></organisme-formation-responsable></formation>`),
  )
  if (lu === undefined) throw new Error('aucun lieu')
  return { ...lu, codes: lu.codes.filter((code) => !ATTENDUES.has(code)) }
}

const toulouse = (reste = '') =>
  `<codepostal>31000</codepostal><ville>Toulouse</ville><code-INSEE-commune>31555</code-INSEE-commune>${reste}`
const situe = (latitude: string, longitude: string) =>
  `<geolocalisation><latitude>${latitude}</latitude><longitude>${longitude}</longitude></geolocalisation>`

describe('la commune d’un lieu', () => {
  test.each([
    '<codepostal>31077</codepostal><ville>TOULOUSE CEDEX 4</ville>',
    '<codepostal>31077</codepostal><ville>31077 TOULOUSE CEDEX 4</ville>',
    '<codepostal>31077 TOULOUSE CEDEX 4</codepostal>',
    '<codepostal>31077 TOULOUSE CEDEX 4</codepostal><ville>NC</ville>',
    '<codepostal>31077 CEDEX 4</codepostal><ville>TOULOUSE</ville>',
    '<codepostal>F-31077</codepostal><ville>TOULOUSE C.E.D.E.X.</ville>',
    '<ville>Toulouse Cédex (31077)</ville>',
    '<ligne>12 rue des Tilleuls</ligne><ligne>31077 TOULOUSE CEDEX 4</ligne>',
    '<ville>Toulouse</ville>',
  ])('%s', async (adresse) => {
    const lu = await lire(adresse)
    expect(lu.adresse?.codeInsee).toBe('31555')
    expect(lu.adresse?.lignes.some((ligne) => ligne.includes('31077'))).toBe(false)
    expect(lu.codes).not.toContain('lieu-introuvable')
    expect(lu.codes).not.toContain('code-postal-invalide')
    expect(lu.codes).toContain('geolocalisation-absente')
  })

  test.each([
    '<codepostal>31077</codepostal>',
    '<ville>Saint-Denis</ville>',
    '<ville>à distance</ville>',
    '<codepostal>31077</codepostal><ville>MONTPELLIER CEDEX</ville>',
  ])('%s est introuvable', async (adresse) => {
    const lu = await lire(adresse)
    expect(lu.adresse?.codeInsee).toBeUndefined()
    expect(lu.codes).toContain('lieu-introuvable')
  })

  test('un lieu à l’étranger ne se cherche pas en France', async () => {
    const lu = await lire(`<ville>Barcelone</ville><pays>ES</pays>${situe('41.39', '2.17')}`)
    expect(lu.adresse).toMatchObject({ ville: 'Barcelone', position: { latitude: 41.39 } })
    expect(lu.codes).toEqual([])
  })
})

describe('une adresse qui se contredit', () => {
  test('deux indications d’accord remplacent la troisième', async () => {
    const postal = await lire(toulouse().replace('31000', '34000'))
    expect(postal.adresse).toMatchObject({ ville: 'Toulouse', codeInsee: '31555' })
    expect(postal.adresse?.codePostal).toBeUndefined()
    expect(postal.codes).toContain('adresse-contradictoire')
    const insee = await lire(toulouse().replace('31555', '34172'))
    expect(insee.adresse).toMatchObject({ codePostal: '31000', ville: 'Toulouse', codeInsee: '31555' })
    expect(insee.codes).toContain('adresse-contradictoire')
    const ville = await lire(toulouse().replace('Toulouse', 'Montpellier'))
    expect(ville.adresse).toMatchObject({ codePostal: '31000', ville: 'Toulouse', codeInsee: '31555' })
    expect(ville.codes).toContain('adresse-contradictoire')
  })

  test('un code postal d’un chiffre trop court n’est complété que si la ville le dit', async () => {
    const pamiers = await lire('<codepostal>9100</codepostal><ville>Pamiers</ville>')
    expect(pamiers.adresse).toMatchObject({ codePostal: '09100', codeInsee: '09225' })
    const lu = await lire('<codepostal>3100</codepostal><ville>Toulouse</ville>')
    expect(lu.adresse?.codePostal).toBeUndefined()
    expect(lu.adresse?.codeInsee).toBe('31555')
    for (const { codes } of [pamiers, lu]) expect(codes).toContain('code-postal-invalide')
  })

  test('un code postal partagé n’efface pas la ville que le code INSEE contredit', async () => {
    const lu = await lire(
      '<codepostal>12100</codepostal><ville>Creissels</ville><code-INSEE-commune>12145</code-INSEE-commune>',
    )
    expect(lu.adresse).toMatchObject({ ville: 'Creissels', codeInsee: '12145' })
    expect(lu.codes).toContain('adresse-contradictoire')
  })

  test('un code INSEE bien formé qui n’existe pas n’est pas gardé', async () => {
    const lu = await lire(toulouse().replace('31555', '31999'))
    expect(lu.adresse?.codeInsee).toBe('31555')
    expect(lu.codes).toContain('commune-inconnue')
  })
})

describe('le département et la région', () => {
  test.each([
    ['D31', '31'],
    ['031', '31'],
    ['31000', '31'],
    ['Haute Garonne (31)', '31'],
  ])('« %s »', async (ecrit, departement) => {
    const lu = await lire(`<ville>Toulouse</ville><departement>${ecrit}</departement>`)
    expect(lu.adresse?.departement).toBe(departement)
    expect(lu.codes).toEqual(['geolocalisation-absente'])
  })

  test.each([
    // Le code de la région, pas la Seine-Maritime.
    ['<ville>Castres</ville><departement>76</departement>', '81', 'departement-douteux'],
    ['<ville>Rouen</ville><departement>76</departement>', '76', undefined],
    ['<ville>Quelque part</ville><departement>76</departement>', undefined, 'departement-douteux'],
    ['<ville>Bastia</ville><departement>20</departement>', '2B', undefined],
    ['<codepostal>20200</codepostal><departement>20</departement>', '2B', undefined],
    ['<ville>Quelque part</ville><departement>20</departement>', undefined, 'departement-douteux'],
    [toulouse('<departement>34</departement>'), '31', 'departement-douteux'],
  ])('%s', async (adresse, departement, anomalie) => {
    const lu = await lire(adresse)
    expect(lu.adresse?.departement).toBe(departement)
    expect(lu.codes.filter((code) => code === 'departement-douteux')).toEqual(
      anomalie === undefined ? [] : [anomalie],
    )
  })

  test.each([
    ['76', '76', undefined],
    ['076', '76', undefined],
    ['FR-OCC', '76', undefined],
    ['OCCITANIE', '76', undefined],
    ['31', '76', 'region-douteuse'],
    ['84', '76', 'region-douteuse'],
    ['NC', undefined, 'remplissage'],
  ])('la région « %s »', async (ecrite, region, anomalie) => {
    const lu = await lire(toulouse(`<region>${ecrite}</region>`))
    expect(lu.adresse?.region).toBe(region)
    expect(lu.codes).toEqual([...(anomalie === undefined ? [] : [anomalie]), 'geolocalisation-absente'])
  })

  test('une région illisible que rien n’éclaire n’est pas gardée', async () => {
    const lu = await lire('<ville>Quelque part</ville><region>31</region>')
    expect(lu.adresse?.region).toBeUndefined()
    expect(lu.codes).toContain('region-douteuse')
  })
})

describe('des coordonnées loin de la commune', () => {
  test.each([
    ['44.8378', '-0.5792', toulouse],
    // À 70 km : assez près de la préfecture, pas de la commune.
    ['43.93', '2.15', toulouse],
    ['-43.6043', '1.4437', toulouse],
    ['-43.6043', '1.4437', (position: string) => `<ville>Quelque part</ville>${position}`],
    ['16.24', '-61.53', toulouse],
  ])('%s ; %s', async (latitude, longitude, adresse) => {
    const lu = await lire(adresse(situe(latitude, longitude)))
    expect(lu.adresse?.position).toBeUndefined()
    expect(lu.codes).toContain('geolocalisation-invalide')
  })

  test('près d’elle, elles sont gardées', async () => {
    const lu = await lire(toulouse(situe('43.55', '1.40')))
    expect(lu.adresse?.position).toEqual({ latitude: 43.55, longitude: 1.4 })
    expect(lu.codes).toEqual([])
  })
})

const CAS = '../shared/data/cas'

test.runIf(existsSync(CAS))('les lieux des cas partagés sont trouvés', async () => {
  const lieux = async (fichier: string) => lieuxDe(readFileSync(`${CAS}/${fichier}`, 'utf8'))
  const cedex = await lieux('K10-cedex.xml')
  expect(cedex.map(({ adresse }) => adresse?.codeInsee)).toEqual([
    '31555',
    '34172',
    '66136',
    '12202',
    '31555',
  ])
  const departements = await lieux('K11-departements.xml')
  expect(departements.map(({ adresse }) => adresse?.departement)).toEqual([
    '09',
    '09',
    '09',
    '2B',
    '974',
    '31',
    undefined,
    '31',
  ])
  for (const { adresse, codes } of await lieux('K12-coordonnees-loin.xml')) {
    expect(adresse?.position).toBeUndefined()
    expect(codes).toContain('geolocalisation-invalide')
  }
})
