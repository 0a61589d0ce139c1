import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EvenementLheo } from '../../domain/lecture.ts'
import { lireLheo } from './lire-lheo.ts'
import { envelopper, lireTout } from './relire.fixture.ts'

const formation = (numero: string, intitule = 'CAP cuisine', suite = ''): string =>
  `<formation numero="${numero}"><intitule-formation>${intitule}</intitule-formation><action numero="a"><session><periode><debut>20270101</debut><fin>20270201</fin></periode></session></action><organisme-formation-responsable><nom-organisme>École</nom-organisme></organisme-formation-responsable>${suite}</formation>`

/** Ce que la lecture a donné, en bref : « entete, 1:CAP cuisine, fin 1 ». */
const resumer = (evenements: readonly EvenementLheo[]): string[] => evenements.map(resumerUn)

function resumerUn(evenement: EvenementLheo): string {
  switch (evenement.type) {
    case 'entete':
      return `entete ${evenement.version ?? '?'} ${evenement.encodage}${evenement.compresse ? ' gzip' : ''}`
    case 'formation': {
      const lue = evenement.interpreter()
      return `${evenement.numero}:${lue.etat === 'publiable' ? lue.formation.intitule : lue.anomalies[0]?.code}`
    }
    case 'rejet':
      return `rejet ${evenement.rang} ${evenement.anomalies[0]?.code}`
    case 'fin':
      return `fin ${evenement.enregistrements}`
    case 'refus':
      return `refus ${evenement.code} ${evenement.ligne}:${evenement.colonne}`
  }
}

const ENTETE = 'entete 2.3 utf-8'

describe('un flux correct', () => {
  test('donne son entête, ses formations et sa fin', async () => {
    const evenements = await lireTout(envelopper(`${formation('1')}\n${formation('2', 'BTS')}`))
    expect(resumer(evenements)).toEqual([ENTETE, '1:CAP cuisine', '2:BTS', 'fin 2'])
    expect(evenements.map((evenement) => ('ligne' in evenement ? evenement.ligne : 0))).toEqual([0, 2, 3, 0])
  })

  test.each([
    ['2.0', 'http://www.lheo.org/2.0', '2.0'],
    ['2.2', 'http://www.lheo.org/2.2', '2.2'],
    ['2.3', 'http://lheo.gouv.fr/2.3', '2.3'],
    ['inconnu', 'https://www.of.moncompteformation.gouv.fr', '?'],
  ])('espace de noms %s', async (_, espace, version) => {
    const flux = `<lheo xmlns="${espace}"><offres>${formation('1')}</offres></lheo>`
    expect(resumer(await lireTout(flux))).toEqual([`entete ${version} utf-8`, '1:CAP cuisine', 'fin 1'])
  })

  test('les éléments peuvent porter un préfixe', async () => {
    const prefixe = formation('1').replaceAll(/<(\/?)/g, '<$1l:')
    const flux = `<l:lheo xmlns:l="http://lheo.gouv.fr/2.3"><l:offres>${prefixe}</l:offres></l:lheo>`
    expect(resumer(await lireTout(flux))).toEqual([ENTETE, '1:CAP cuisine', 'fin 1'])
  })

  test('commentaires, CDATA, instructions et entités sont compris', async () => {
    const intitule = '<!-- <formation> --><![CDATA[A & B]]> &lt;3 &#233;<?php echo ">" ?>'
    const evenements = await lireTout(envelopper(`<!-- </offres> -->${formation('1&amp;2', intitule)}`))
    expect(resumer(evenements)).toEqual([ENTETE, '1&2:A & B <3 é', 'fin 1'])
  })

  test('le tampon d’export est lu dans `offres` ou dans la racine', async () => {
    const tampon = '<extras info="flux-intercarif"><extra info="date-export">20251101</extra></extras>'
    const flux = `<lheo><offres>${formation('1')}</offres>${tampon}</lheo>`
    const fins = [await lireTout(flux), await lireTout(envelopper(formation('1') + tampon))].map((tout) =>
      tout.at(-1),
    )
    expect(fins).toEqual([
      expect.objectContaining({ type: 'fin', dateExport: '20251101' }),
      expect.objectContaining({ type: 'fin', dateExport: '20251101' }),
    ])
  })

  test('deux formations identiques ont la même empreinte, un caractère la change', async () => {
    const evenements = await lireTout(
      envelopper([formation('1'), formation('1'), formation('1', 'CAP')].join('')),
    )
    const empreintes = evenements.flatMap((evenement) =>
      evenement.type === 'formation' ? [evenement.empreinte] : [],
    )
    expect(empreintes[0]).toBe(empreintes[1])
    expect(empreintes[0]).not.toBe(empreintes[2])
  })

  test('un texte n’est jamais coupé, quelle que soit la découpe des octets', async () => {
    const flux = Buffer.from(
      envelopper(`${formation('1', 'Été — œuvre 🎓 &amp; &#233;')}<!-- x -->${formation('2')}`),
    )
    const attendu = resumer(await lireTout(flux))
    expect(attendu).toEqual([ENTETE, '1:Été — œuvre 🎓 & é', '2:CAP cuisine', 'fin 2'])
    const coupes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(coupes, fc.boolean(), async (tailles, compresse) => {
        const lu = await lireTout(decouper(compresse ? gzipSync(flux) : flux, tailles))
        expect(resumer(lu)).toEqual([compresse ? `${ENTETE} gzip` : ENTETE, ...attendu.slice(1)])
      }),
      { numRuns: 100 },
    )
  })
})

function decouper(octets: Buffer, tailles: readonly number[]): Buffer[] {
  const morceaux: Buffer[] = []
  for (let debut = 0, rang = 0; debut < octets.length; rang++) {
    const taille = tailles[rang % tailles.length] ?? 1
    morceaux.push(octets.subarray(debut, debut + taille))
    debut += taille
  }
  return morceaux
}

describe('encodages', () => {
  const flux = (encodage: string): string =>
    `<?xml version="1.0" encoding="${encodage}"?><lheo><offres>${formation('1', 'Métiers d’art à 10 €')}</offres></lheo>`
  const lire = async (octets: Buffer): Promise<string[]> => resumer(await lireTout(octets))
  const windows1252 = (texte: string): Buffer =>
    Buffer.from(texte.replaceAll('’', '\u0092').replaceAll('€', '\u0080'), 'latin1')

  test('UTF-8 avec marque d’ordre', async () => {
    expect(await lire(Buffer.from(`\ufeff${flux('UTF-8')}`))).toContain('1:Métiers d’art à 10 €')
  })

  test.each(['UTF-16', 'utf-16le', 'UCS-2', 'UTF_8'])('%s déclaré, UTF-8 en fait', async (encodage) => {
    expect(await lire(Buffer.from(flux(encodage)))).toContain('1:Métiers d’art à 10 €')
  })

  test.each(['ISO-8859-1', 'windows-1252', 'ISO8859_1', 'ANSI'])(
    '%s, d’après la déclaration',
    async (encodage) => {
      expect(await lire(windows1252(flux(encodage)))).toContain('1:Métiers d’art à 10 €')
    },
  )

  test('UTF-16 avec marque d’ordre', async () => {
    expect(await lire(Buffer.from(`\ufeff${flux('UTF-16')}`, 'utf16le'))).toContain('1:Métiers d’art à 10 €')
  })

  test('un encodage inconnu est refusé', async () => {
    expect(await lire(Buffer.from(flux('EBCDIC-FR')))).toEqual(['refus encodage-inconnu 1:1'])
  })

  test('des octets faux deviennent une anomalie, pas un refus', async () => {
    const octets = Buffer.from(flux('UTF-8').replace('Métiers', 'M@tiers'))
    octets[octets.indexOf('@')] = 0xe9
    const [, lue] = await lireTout(octets)
    const anomalies = lue?.type === 'formation' ? lue.interpreter().anomalies : []
    expect(anomalies.map(({ code }) => code)).toContain('encodage-repare')
  })
})

test.each([
  '<!DOCTYPE lheo>',
  '<!DOCTYPE lheo SYSTEM "lheo.dtd">',
  '<!DOCTYPE lheo PUBLIC "-//LHEO//DTD 2.3//FR" "http://lheo.gouv.fr/lheo.dtd">',
  '<!DOCTYPE lheo [ ]>',
  '<!DOCTYPE lheo PUBLIC "-//LHEO//DTD [2.3] 100 %//FR" \'http://lheo.gouv.fr/?a>b\' [] >',
  `<!DOCTYPE lheo SYSTEM "a.dtd" [
  <!-- ]> l'entité <!ENTITY %x; --><?dtd ]> %x; ?>
  <!ELEMENT lheo (offres)><!ATTLIST lheo datemaj CDATA "]>%x;<!ENTITY"><!NOTATION n SYSTEM "]>">
]>`,
])('%s est sauté', async (doctype) => {
  const flux = Buffer.from(
    `<?xml version="1.0"?>\n${doctype}\n<lheo><offres>${formation('1')}</offres></lheo>`,
  )
  for (const taille of [flux.length, 300])
    expect(resumer(await lireTout(decouper(flux, [taille])))).toEqual([
      'entete ? utf-8',
      '1:CAP cuisine',
      'fin 1',
    ])
})

test.each([
  '<!DOCTYPE lheo [<!ELEMENT a ANY> <!entity b "c">]>',
  '<!DOCTYPE lheo SYSTEM "a.dtd" [ %b; ]>',
  '<!DOCTYPE lheo [<!ATTLIST a %b;>]>',
  '<!DOCTYPE lheo [<![INCLUDE[ ]]>]>',
])('%s est refusé', async (doctype) => {
  expect(resumer(await lireTout(`${doctype}<lheo/>`))).toEqual(['refus doctype-interdit 1:1'])
})

describe('un flux refusé dit pourquoi et où, et garde ce qui a été lu', () => {
  const debut = envelopper(formation('1'))
  const ouvert = debut.replace('</offres></lheo>', '')
  const finDeLigne = ouvert.length - ouvert.indexOf('\n')
  const bombe =
    '<!DOCTYPE lheo [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><lheo><offres>&b;</offres></lheo>'

  test.each([
    ['vide', '', ['refus vide 1:1']],
    ['blanc', ' \n ', ['refus vide 1:1']],
    ['texte', 'Bonjour', ['refus pas-xml 1:1']],
    ['JSON', '{"a": 1}', ['refus pas-xml 1:1']],
    ['page web', '<html><body>404</body></html>', ['refus pas-lheo 1:1']],
    ['index LHÉO', '<lheo-index></lheo-index>', ['refus pas-lheo 1:1']],
    [
      'entité externe',
      '<?xml version="1.0"?>\n<!DOCTYPE lheo [<!ENTITY a SYSTEM "file:///etc/passwd">]><lheo/>',
      ['refus doctype-interdit 2:1'],
    ],
    ['bombe d’entités', bombe, ['refus doctype-interdit 1:1']],
    ['tronqué', ouvert, [ENTETE, '1:CAP cuisine', `refus tronque 2:${finDeLigne}`]],
    ['tronqué dans une balise', `${ouvert}\n<forma`, [ENTETE, '1:CAP cuisine', 'refus tronque 3:1']],
    ['suite', `${debut}\n<lheo/>`, [ENTETE, '1:CAP cuisine', 'refus suite-apres-la-racine 3:1']],
    ['texte après la racine', `${debut}\nfin`, [ENTETE, '1:CAP cuisine', 'refus suite-apres-la-racine 3:1']],
  ])('%s', async (_, flux, attendu) => {
    expect(resumer(await lireTout(flux))).toEqual(attendu)
  })

  const petites = { limites: { texte: 1000, enregistrement: 3000, profondeur: 20, elements: 50 } }

  test.each([
    ['un texte démesuré', 'x'.repeat(1001), 'texte-trop-long'],
    ['un commentaire démesuré', `<!--${'x'.repeat(1001)}`, 'texte-trop-long'],
    ['une balise démesurée', `<a b="${'x'.repeat(1001)}`, 'texte-trop-long'],
    ['un enregistrement démesuré', `<b>${'x'.repeat(900)}</b>`.repeat(5), 'enregistrement-trop-long'],
    ['trop d’éléments', '<b/>'.repeat(60), 'enregistrement-trop-long'],
    ['trop de profondeur', '<b>'.repeat(30), 'trop-profond'],
  ])('%s', async (_, contenu, code) => {
    const flux = Buffer.from(`${ouvert}<formation numero="2">${contenu}`)
    const evenements = await lireTout(decouper(flux, [100]), petites)
    expect(resumer(evenements).slice(0, 2)).toEqual([ENTETE, '1:CAP cuisine'])
    expect(evenements.at(-1)).toMatchObject({ type: 'refus', code })
  })

  test('10 Mo de texte sont refusés sans les garder en mémoire', async () => {
    function* octets(): Generator<Buffer> {
      yield Buffer.from(`${ouvert}<formation numero="2"><intitule-formation>`)
      for (let tour = 0; tour < 200; tour++) yield Buffer.alloc(65_536, 'x')
    }
    const recus: EvenementLheo[] = []
    for await (const evenement of lireLheo(Readable.from(octets(), { objectMode: false })))
      recus.push(evenement)
    expect(recus.at(-1)).toMatchObject({ type: 'refus', code: 'texte-trop-long' })
  })

  test('un gzip abîmé', async () => {
    const octets = gzipSync(Buffer.from(debut))
    octets.fill(0xff, 12, 60)
    expect(resumer(await lireTout(octets))).toEqual(['refus compression-illisible 1:1'])
  })

  test('un gzip tronqué garde les formations entières', async () => {
    const flux = envelopper(
      Array.from({ length: 400 }, (_, rang) => formation(`${rang}-${Math.sin(rang)}`)).join(''),
    )
    const octets = gzipSync(Buffer.from(flux))
    const evenements = await lireTout(octets.subarray(0, octets.length / 2))
    expect(evenements.filter(({ type }) => type === 'formation').length).toBeGreaterThan(100)
    expect(evenements.at(-1)).toMatchObject({ type: 'refus', code: 'tronque' })
  })

  test('une source qui tombe en panne', async () => {
    async function* enPanne(): AsyncGenerator<Buffer> {
      yield Buffer.from(ouvert)
      throw new Error('disque débranché')
    }
    const recus: EvenementLheo[] = []
    for await (const evenement of lireLheo(Readable.from(enPanne(), { objectMode: false })))
      recus.push(evenement)
    expect(resumer(recus).slice(0, 2)).toEqual([ENTETE, '1:CAP cuisine'])
    expect(recus.at(-1)).toMatchObject({
      type: 'refus',
      code: 'source-illisible',
      phrase: expect.stringContaining('disque débranché'),
    })
  })
})

describe('un enregistrement inutilisable ne gêne pas les autres', () => {
  test.each([
    ['sans numéro', formation(' '), 'rejet 1 numero-absent'],
    ['sans numéro, « > » dans un attribut', '<formation tag="a>b"><a/></formation>', 'rejet 1 numero-absent'],
    ['numéro au nom coupé', '<formation nume ro="x"><a/></formation>', 'rejet 1 xml-invalide'],
    ['numéro sans « = »', '<formation numero "x"/>', 'rejet 1 xml-invalide'],
    ['sans intitulé', formation('x', '-'), 'x:intitule-absent'],
    ['entité inconnue', formation('x', 'a &truc; b'), 'x:xml-invalide'],
    ['esperluette seule', formation('x', 'R & D'), 'x:xml-invalide'],
    ['attribut répété', formation('x', 'a', '<extras info="a" info="b"/>'), 'x:xml-invalide'],
    [
      'sans action',
      '<formation numero="x"><intitule-formation>a</intitule-formation></formation>',
      'x:action-absente',
    ],
    ['vide', '<formation numero="x"/>', 'x:intitule-absent'],
  ])('%s', async (_, mauvaise, attendu) => {
    const evenements = await lireTout(envelopper(mauvaise + formation('2')))
    expect(resumer(evenements)).toEqual([ENTETE, attendu, '2:CAP cuisine', 'fin 2'])
  })

  test.each([
    [
      'deux formations',
      '</formation>\n<formation numero="2">',
      '',
      '« intitule-formation » est répété dans « formation »',
      '<intitule-formation>',
    ],
    [
      'la fin d’une formation',
      '</formation>\n<',
      '',
      'un texte est hors de toute balise dans « formation »',
      'formation numero="2"><',
    ],
    [
      'deux sessions',
      '</periode>',
      '</periode><periode/>',
      '« periode » est répété dans « session »',
      '<periode/>',
    ],
    ['une référence fausse', 'CAP', '&#x;', 'une référence de caractère (&#…;) est fausse', '&#x;'],
  ])('%s : rejetée à sa place', async (_, passage, remplacement, faute, jusqua) => {
    const flux = envelopper(
      `\n${formation('1')}\n${formation('2')}`.replace(passage, remplacement) + formation('3'),
    )
    const [, lue, ...suite] = await lireTout(flux)
    expect(resumer(suite).at(-2)).toBe('3:CAP cuisine')
    const lecture = lue?.type === 'formation' ? lue.interpreter() : undefined
    expect(lecture?.etat).toBe('rejetee')
    const [, dite, ligne, colonne] =
      /^(.*) \(ligne (\d+), colonne (\d+)\)$/.exec(lecture?.anomalies[0]?.valeur ?? '') ?? []
    expect(dite).toBe(faute)
    const avant = flux.split('\n')[Number(ligne) - 1]?.slice(0, Number(colonne))
    expect(avant?.slice(-jusqua.length)).toBe(jusqua)
  })

  test.each(['<!ENTITY a "b">', '<!DOCTYPE a [<!ENTITY b "c">]>', '<!doctype a>'])(
    '%s dans un texte',
    async (declaration) => {
      const [, rejet, suite] = await lireTout(
        envelopper(formation('1', `a ${declaration} b`) + formation('2')),
      )
      expect(suite?.type).toBe('formation')
      const [anomalie] = rejet?.type === 'rejet' ? rejet.anomalies : []
      expect(anomalie?.valeur).toBe('une déclaration (« <!… ») n’est pas à sa place (ligne 2, colonne 91)')
    },
  )

  test.each(['&#0;', '&#x1F;', '&#xD800;', '&#xFFFE;', '&#x110000;', '\u001f'])(
    '%s, que XML interdit, est un caractère illisible',
    async (interdit) => {
      const [, lue] = await lireTout(envelopper(formation('1', `CAP${interdit}cuisine &#233;`)))
      const lecture = lue?.type === 'formation' ? lue.interpreter() : undefined
      expect(lecture).toMatchObject({ etat: 'publiable', formation: { intitule: 'CAP\ufffdcuisine é' } })
      expect(lecture?.anomalies.map(({ code }) => code)).toContain('caractere-illisible')
    },
  )

  test('l’anomalie donne la ligne du fichier', async () => {
    const [, , lue] = await lireTout(envelopper(`${formation('1')}\n${formation('2', 'a\n\nb &truc; c')}`))
    const anomalies = lue?.type === 'formation' ? lue.interpreter().anomalies : []
    expect(anomalies).toMatchObject([{ code: 'xml-invalide', rang: 2, numero: '2', ligne: 5 }])
  })
})
