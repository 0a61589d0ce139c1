import { describe, expect, test } from 'vitest'
import type { Anomalie } from '../../domain/anomalies.ts'
import type { Formation } from '../../domain/formation.ts'
import { envelopper, interpreterTout } from './relire.fixture.ts'

const ADRESSE =
  '<adresse><ligne>1 rue du Test</ligne><codepostal>31000</codepostal><ville>Toulouse</ville><code-INSEE-commune>31555</code-INSEE-commune><region>73</region><geolocalisation><latitude>43,6</latitude><longitude>1.43</longitude></geolocalisation></adresse>'
const SESSION =
  '<session numero="s"><periode><debut>20270101</debut><fin>20270201</fin></periode><adresse-inscription><adresse><ligne>-</ligne><codepostal>00000</codepostal><ville>-</ville></adresse></adresse-inscription></session>'
const MODELE = `<formation numero="15_1">
<domaine-formation><code-FORMACODE ref="V14">42752</code-FORMACODE></domaine-formation>
<intitule-formation>CAP cuisine</intitule-formation>
<objectif-formation>-</objectif-formation>
<certifiante>1</certifiante>
<parcours-de-formation>1</parcours-de-formation>
<code-niveau-entree>4</code-niveau-entree>
<action numero="a">
<rythme-formation>-</rythme-formation>
<code-public-vise ref="V14">83056</code-public-vise>
<modalites-alternance>-</modalites-alternance>
<modalites-enseignement>0</modalites-enseignement>
<lieu-de-formation><coordonnees>${ADRESSE}<telfixe><numtel>05 61 00 00 00</numtel></telfixe></coordonnees></lieu-de-formation>
<modalites-entrees-sorties>0</modalites-entrees-sorties>
${SESSION}
<prix-total-TTC>1 250,50 €</prix-total-TTC>
<organisme-financeur><code-financeur>2</code-financeur></organisme-financeur>
</action>
<organisme-formation-responsable numero="o"><SIRET-organisme-formation><SIRET>193 113 834 00389</SIRET></SIRET-organisme-formation><nom-organisme>École</nom-organisme></organisme-formation-responsable>
</formation>`

async function lire(xml: string): Promise<{ formation?: Formation; anomalies: readonly Anomalie[] }> {
  const [lue] = await interpreterTout(envelopper(xml))
  if (lue === undefined) throw new Error('aucune formation lue')
  return lue.etat === 'publiable' ? lue : { anomalies: lue.anomalies }
}

/** Le modèle où un passage est remplacé. */
const modifie = (passage: string, remplacement: string): string => {
  if (!MODELE.includes(passage)) throw new Error(`passage absent du modèle : ${passage}`)
  return MODELE.replace(passage, remplacement)
}

test('le modèle se lit sans anomalie', async () => {
  const { formation, anomalies } = await lire(MODELE)
  expect(anomalies).toEqual([])
  expect(formation?.objectif).toBeUndefined()
  expect(formation?.organisme.siret).toBe('19311383400389')
  const [action] = formation?.actions ?? []
  expect(action?.rythme).toBeUndefined()
  expect(action?.modalitesAlternance).toBeUndefined()
  expect(action?.prixTotal).toBe(1250.5)
  expect(action?.sessions[0]?.adresseInscription).toBeUndefined()
  expect(action?.lieux[0]?.coordonnees.adresse).toMatchObject({
    region: '76',
    position: { latitude: 43.6, longitude: 1.43 },
  })
})

describe('un défaut est publié avec son anomalie', () => {
  test.each([
    ['code-inconnu', '<code-niveau-entree>4<', '<code-niveau-entree>42<'],
    ['code-inconnu', '<certifiante>1<', '<certifiante>peut-être<'],
    ['code-inconnu', '>42752<', '>4275<'],
    ['valeur-absente', '<certifiante>1</certifiante>', ''],
    ['valeur-absente', '<code-public-vise ref="V14">83056</code-public-vise>', ''],
    [
      'geolocalisation-absente',
      '<latitude>43,6</latitude><longitude>1.43</longitude>',
      '<latitude/><longitude/>',
    ],
    ['geolocalisation-invalide', '<latitude>43,6<', '<latitude>nord<'],
    [
      'geolocalisation-invalide',
      '<latitude>43,6</latitude><longitude>1.43<',
      '<latitude>1.43</latitude><longitude>43.6<',
    ],
    ['commune-inconnue', '>31555<', '>TOULOUSE<'],
    ['code-postal-invalide', '>31000<', '>F-31<'],
    ['siret-invalide', '193 113 834 00389', '19311383400388'],
    [
      'valeur-absente',
      '<SIRET-organisme-formation><SIRET>193 113 834 00389</SIRET></SIRET-organisme-formation>',
      '',
    ],
    ['caractere-illisible', 'CAP cuisine', 'CAP p‚tissier'],
    ['telephone-invalide', '05 61 00 00 00', '05 61'],
    ['courriel-invalide', '</telfixe>', '</telfixe><courriel>nom chez exemple</courriel>'],
    ['adresse-web-invalide', '</telfixe>', '</telfixe><web><urlweb>javascript:alert(1)</urlweb></web>'],
    ['date-illisible', '<debut>20270101<', '<debut>20270231<'],
    ['dates-inversees', '<fin>20270201<', '<fin>20261201<'],
    ['session-absente', SESSION, ''],
    [
      'session-vide',
      '<debut>20270101</debut><fin>20270201</fin>',
      '<debut>00000000</debut><fin>99999999</fin>',
    ],
    ['nombre-illisible', '1 250,50 €', 'sur devis'],
    ['attribut-inconnu', '<certifiante>', '<certifiante tga="principal">'],
    ['element-inconnu', '<certifiante>', '<nouveaute-2.4>x</nouveaute-2.4><certifiante>'],
    ['caractere-illisible', 'CAP cuisine', 'CAP p\ufffdtissier'],
    ['caractere-illisible', 'CAP cuisine', 'CAP p\u0002tissier'],
    ['caractere-illisible', 'CAP cuisine', 'CAP pÃ?tissier'],
    ['caractere-illisible', 'CAP cuisine', '<![CDATA[CAP p&Atilde;&cent;tissier]]>'],
    ['caractere-illisible', '<objectif-formation>-<', '<objectif-formation>&lt;p&gt;DÃ?faut&lt;/p&gt;<'],
    ['encodage-repare', 'CAP cuisine', 'CAP pÃ¢tissier'],
  ])('%s : %s', async (code, passage, remplacement) => {
    const { formation, anomalies } = await lire(modifie(passage, remplacement))
    expect(formation?.numero).toBe('15_1')
    expect(anomalies.map((anomalie) => anomalie.code)).toContain(code)
  })

  test('lieu-absent, seulement pour une action sur place', async () => {
    const sansLieu = MODELE.replace(/<lieu-de-formation>.*<\/lieu-de-formation>/, '')
    const aDistance = sansLieu.replace('<modalites-enseignement>0<', '<modalites-enseignement>2<')
    expect((await lire(sansLieu)).anomalies.map(({ code }) => code)).toEqual(['lieu-absent'])
    expect((await lire(aDistance)).anomalies).toEqual([])
  })

  test('la phrase se lit sans connaître le format, et donne la ligne', async () => {
    const { anomalies } = await lire(modifie('<code-niveau-entree>4<', '<code-niveau-entree>42<'))
    expect(anomalies).toEqual([
      {
        code: 'code-inconnu',
        gravite: 'defaut',
        rang: 1,
        numero: '15_1',
        ligne: 8,
        champ: 'code-niveau-entree',
        valeur: '42',
        phrase:
          'Le code « 42 » de « code-niveau-entree » n’existe pas dans la table LHÉO ; il est gardé mais sans libellé.',
      },
    ])
  })
})

test('une adresse javascript: n’est pas gardée', async () => {
  const site = await lire(modifie('</telfixe>', '</telfixe><web><urlweb>javascript:alert(1)</urlweb></web>'))
  expect(site.formation?.actions[0]?.lieux[0]?.coordonnees.sites).toEqual([])
})

test.each([
  ['<SIRET>356 000 000 09075</SIRET>', '35600000009075', false],
  ['<SIRET>SIRET : 193.113.834-00389</SIRET>', '19311383400389', false],
  ['<SIRET>193\u00a0113\u00a0834\u202f00389</SIRET>', '19311383400389', false],
  ['<SIRET>35600000009076</SIRET>', undefined, true],
  ['<SIRET>00000000000000</SIRET>', undefined, true],
  ['<SIRET>NC</SIRET>', undefined, true],
  ['<SIRET>193113834</SIRET>', undefined, true],
  ['<SIRET>1.93114E+13</SIRET>', undefined, true],
  ['<SIRET/>', undefined, true],
  ['', undefined, true],
])('le SIRET « %s »', async (ecrit, siret, signale) => {
  const { formation, anomalies } = await lire(modifie('<SIRET>193 113 834 00389</SIRET>', ecrit))
  expect(formation?.organisme.siret).toBe(siret)
  expect(anomalies.map(({ code }) => code)).toEqual(signale ? ['siret-invalide'] : [])
})

test('un téléphone de zéros est du remplissage', async () => {
  const { formation, anomalies } = await lire(modifie('05 61 00 00 00', '00 00 00 00 00'))
  expect(formation?.actions[0]?.lieux[0]?.coordonnees.telephones).toEqual([])
  expect(anomalies.map(({ code }) => code)).toEqual(['remplissage'])
})

test('chaque champ de remplissage est signalé et absent', async () => {
  const rempli = MODELE.replace('<rythme-formation>-<', '<rythme-formation>Non renseigné<')
    .replace('<modalites-alternance>-<', '<modalites-alternance>Aucun rythme d alternance declare.<')
    .replace('<ligne>1 rue du Test<', '<ligne>NC<')
    .replace('1 250,50 €', 'à préciser')
    .replace('</telfixe>', '</telfixe><courriel>nc@nc.fr</courriel>')
    .replace('<nom-organisme>', '<numero-activite>néant</numero-activite><nom-organisme>')
  const { formation, anomalies } = await lire(rempli)
  expect(anomalies.map(({ code, champ }) => `${code} ${champ}`)).toEqual(
    [
      'rythme-formation',
      'modalites-alternance',
      'ligne',
      'courriel',
      'prix-total-TTC',
      'numero-activite',
    ].map((champ) => `remplissage ${champ}`),
  )
  const [action] = formation?.actions ?? []
  expect(action).not.toHaveProperty('rythme')
  expect(action?.lieux[0]?.coordonnees).not.toHaveProperty('courriel')
  expect(action?.lieux[0]?.coordonnees.adresse?.lignes).toEqual([])
  expect(formation?.organisme).not.toHaveProperty('numeroActivite')
})

test.each([
  ['a@of.example?subject=x', 'a@of.example', []],
  ['a arobase of.example', 'a@of.example', []],
  ['a&amp;#64;of.example', 'a@of.example', []],
  ['a@of.example; b@of.example', 'a@of.example; b@of.example', []],
  ['a b@of.example', 'a b@of.example', ['courriel-invalide']],
  ['neant@of.example', undefined, ['remplissage']],
])('le courriel « %s »', async (ecrit, lu, codes) => {
  const { formation, anomalies } = await lire(
    modifie('</telfixe>', `</telfixe><courriel>${ecrit}</courriel>`),
  )
  expect(formation?.actions[0]?.lieux[0]?.coordonnees.courriel).toBe(lu)
  expect(anomalies.map(({ code }) => code)).toEqual(codes)
})

test('une ligne d’adresse qui en contient plusieurs est dépliée', async () => {
  const { formation } = await lire(modifie('1 rue du Test', 'UT2J\nCampus du Mirail&lt;br/&gt;5 allées'))
  const lignes = formation?.actions[0]?.lieux[0]?.coordonnees.adresse?.lignes
  expect(lignes).toEqual(['UT2J', 'Campus du Mirail', '5 allées'])
})

describe('les dates d’une session', () => {
  const PERIODE = '<debut>20270101</debut><fin>20270201</fin>'
  const jour = (iso: string) => ({ type: 'jour', jour: iso })
  const inconnue = { type: 'inconnue' }

  test.each([
    // Un échange plausible ; au-delà, il inventerait une session de plusieurs années.
    ['20270618', '20270111', 'dates-inversees', jour('2027-01-11'), jour('2027-06-18')],
    ['20270618', '20200111', 'dates-inversees', jour('2027-06-18'), inconnue],
    // Des années invraisemblables ou des repères ne sont pas des faits.
    ['20270111', '19000101', 'date-illisible', jour('2027-01-11'), inconnue],
    ['00010101', '20270618', 'date-illisible', inconnue, jour('2027-06-18')],
    ['20270111', '20991231', 'date-illisible', jour('2027-01-11'), inconnue],
    // Un jour impossible est réduit à son mois ; un chiffre de moins ne dit pas lequel.
    ['20270931', '20271231', 'date-illisible', { type: 'mois', annee: 2027, mois: 9 }, jour('2027-12-31')],
    ['270111', '20270618', 'date-illisible', inconnue, jour('2027-06-18')],
    ['2027111', '20270618', 'date-illisible', inconnue, jour('2027-06-18')],
  ])('du %s au %s : %s', async (du, au, code, debut, fin) => {
    const { formation, anomalies } = await lire(modifie(PERIODE, `<debut>${du}</debut><fin>${au}</fin>`))
    expect(formation?.actions[0]?.sessions[0]?.periode).toEqual({ debut, fin })
    expect(anomalies.map((anomalie) => anomalie.code)).toContain(code)
  })

  const mois = { type: 'mois', annee: 2027, mois: 1 }
  test.each([
    ['2027-01-11', jour('2027-01-11')],
    ['2027-01-11T08:30:00+01:00', jour('2027-01-11')],
    ['2027-01-11 00:00:00', jour('2027-01-11')],
    ['2027-01-11+01:00', jour('2027-01-11')],
    ['11/01/2027', jour('2027-01-11')],
    ['11-1-2027', jour('2027-01-11')],
    ['01/2027', mois],
    ['2027-01', mois],
    ['2027', { type: 'annee', annee: 2027 }],
  ])('%s se lit sans anomalie', async (ecrite, debut) => {
    const { formation, anomalies } = await lire(
      modifie(PERIODE, `<debut>${ecrite}</debut><fin>20280618</fin>`),
    )
    expect(formation?.actions[0]?.sessions[0]?.periode.debut).toEqual(debut)
    expect(anomalies.map(({ code }) => code)).not.toContain('date-illisible')
  })
})
