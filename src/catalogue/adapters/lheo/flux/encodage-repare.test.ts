import { describe, expect, it } from 'vitest'
import { placeIllisible, reparerEncodage } from '../../../../kernel/encodage-repare.ts'
import { choisirDecodeur } from './decoder-octets.ts'

const JUSTE = 'Découverte des métiers de l’été, œuvre à 20 € – « Éthique », ÇA ET LÀ…'
const deTravers = (texte: string, encodage: 'latin1' | 'windows-1252'): string =>
  encodage === 'latin1'
    ? Buffer.from(texte, 'utf8').toString('latin1')
    : new TextDecoder('windows-1252').decode(Buffer.from(texte, 'utf8'))

describe('encodage réparé', () => {
  it.each([
    ['UTF-8 lu comme ISO-8859-1', deTravers(JUSTE, 'latin1')],
    ['UTF-8 lu comme windows-1252', deTravers(JUSTE, 'windows-1252')],
    ['deux fois', deTravers(deTravers(JUSTE, 'windows-1252'), 'windows-1252')],
    ['deux fois, ISO-8859-1', deTravers(deTravers(JUSTE, 'latin1'), 'latin1')],
    ['une fois de chaque', deTravers(deTravers(JUSTE, 'windows-1252'), 'latin1')],
  ])('%s', (_cas, ecrit) => {
    expect(reparerEncodage(ecrit)).toEqual({ texte: JUSTE, repare: true })
  })

  it.each([
    ['L\u0092atelier', 'L’atelier'],
    ['L&#146;atelier', 'L’atelier'],
    ['L&#x92;atelier', 'L’atelier'],
    ['c&#156;ur', 'cœur'],
    ['20 &#128;', '20 €'],
    ['<![CDATA[L&#146;atelier]]>', '<![CDATA[L’atelier]]>'],
    ['<a b="L&#146;&#x8C;uvre"/>', '<a b="L’Œuvre"/>'],
    ['un mot juste, dÃ©faut au milieu', 'un mot juste, défaut au milieu'],
    ['<a>voilÃ  lÃ </a>', '<a>voilà là</a>'],
    ['voilÃ la, Ã  distance, lÃ -bas, voilÃ .', 'voilà la, à distance, là-bas, voilà.'],
    ['<a>dÃ©jÃ</a>', '<a>déjà</a>'],
    ['10Â € ; le butÂ : lire', '10 € ; le but : lire'],
    ['â‰¥ 18 ans, â‰¤ 26', '≥ 18 ans, ≤ 26'],
    ['bravo ðŸ˜€ !', 'bravo 😀 !'],
    ['ï»¿Objectif', 'Objectif'],
    ['eÌ\u0081, Å‚, Î±, â‘\u00a0, ï¬\u0081n', 'e\u0301, ł, α, ①, ﬁn'],
    ['d&#195;&#169;faut, &#xC3;&#xA0; l&#226;&#128;&#153;&#195;&#137;cole', 'défaut, à l’École'],
    ['dÃ&#169;faut &#38;&#195;&#169;&#233;', 'défaut &#38;éé'],
  ])('« %s » → « %s »', (ecrit, attendu) => {
    expect(reparerEncodage(ecrit)).toEqual({ texte: attendu, repare: true })
  })

  it.each([
    JUSTE,
    'CHÂTEAU, ÂGE, PÂTISSERIE, FORÊT',
    'São Paulo, João, Ã, à Ãlava',
    'déjà\u00a0» et là\u00a0»',
    '«\u00a0À 20 € l’œuvre\u00a0»',
    'Ångström, Åland, Ærø, straße',
    'Οδός, Łódź, Đorđe',
    'R&amp;D &#233;t&#xe9; &#8217;',
    '10–12 ans… ou plus™',
    'R&amp;D &#233;&#224;&#201; &#160;&#187; &#38;&#60;&#8217;',
    'LA MANHÃ , IRMÃ E SÃO, PÂ ',
    'Ã cole, Ã distance, pÃ?tissier',
    'âge, naïf, maïs, « hâlé »…, «\u00a0œuvré\u00a0»',
    'Â¡ ¿Â¿ Â¤',
    '<a>Â¡</a>',
    '&#194;&#161;',
    'LA MANHÃ\u00a0» ET “IRMÔ, LE CHÂ», IRMÃ…',
    'la lettre Â est accentuée, 10\u00a0Å\u00a0; «\u00a0Ã\u00a0»',
  ])('« %s » ne change pas', (texte) => {
    expect(reparerEncodage(texte)).toEqual({ texte, repare: false })
  })

  it.each([
    'dÃ?faut',
    'prÃ',
    'l\ufffdge',
    'Ã©t',
    'dã©faut',
    'lâ€ été',
    'ðŸ?',
    'intÃrieur',
    'Ã cole',
    'caf‚',
    'DŽcouverte',
    'd?couverte',
    'l’œuvre d?art',
  ])('un reste se voit : « %s »', (texte) => {
    expect(placeIllisible(texte)).toBeGreaterThanOrEqual(0)
  })

  it.each([
    JUSTE,
    'São Paulo, João, Ã, à Ãlava',
    'IRMÃ E SÃO',
    'âme, naïf, ã',
    'Žižek',
    'Et après ? oui',
    'Pourquoi?parce que',
    'Qui? quand?',
    'https://of.example/page?id=1',
    '<a href="fiche?n=2">lien</a>',
  ])('un texte juste n’en a pas : « %s »', (texte) => {
    expect(placeIllisible(texte)).toBe(-1)
  })

  it.each([
    ['Ã© Â¡ola!', 'é ¡ola!'],
    ['d&#195;&#169;faut &#194;&#161;', 'défaut ¡'],
    ['Ã‰QUIPE, DÃ‰JÃ€\u00a0: PACÂ\u00a0: Ã\u00a0; LE Â»', 'ÉQUIPE, DÉJÀ\u00a0: PAC\u00a0: à; LE »'],
    ['2 Â°C, Â« dÃ” Â»', '2 °C, « dÔ »'],
    ['DÃ”ME, CÅ’UR', 'DÔME, CŒUR'],
    ['10Â\u00a0€', '10\u00a0€'],
    ['Ã\u00a0 distance', 'à distance'],
    ['Â\u00a0Â»', '\u00a0»'],
  ])('ce qui est douteux est relu quand l’enregistrement porte une preuve : « %s »', (ecrit, attendu) => {
    expect(reparerEncodage(ecrit)).toEqual({ texte: attendu, repare: true })
  })

  it('ne change plus ce qu’il a réparé', () => {
    const { texte } = reparerEncodage(deTravers(JUSTE, 'windows-1252'))
    expect(reparerEncodage(texte).repare).toBe(false)
  })
})

describe('UTF-8 mêlé de windows-1252', () => {
  const lire = (octets: Buffer, morceau: number): string => {
    const decodeur = choisirDecodeur(octets)
    const morceaux = Array.from({ length: Math.ceil(octets.length / morceau) }, (_, rang) =>
      decodeur.decoder(octets.subarray(rang * morceau, (rang + 1) * morceau)),
    )
    return morceaux.join('') + decodeur.terminer()
  }
  const melange = Buffer.concat([
    Buffer.from('été, '),
    Buffer.from('\xe9t\xe9 \x92 \x9c', 'latin1'),
    Buffer.from(' 𝄞 là'),
  ])

  it.each([1, 2, 3, 5, 100])('par morceaux de %i octets', (morceau) => {
    expect(reparerEncodage(lire(melange, morceau)).texte).toBe('été, été ’ œ 𝄞 là')
    const juste = Buffer.from(`${JUSTE} 𝄞`)
    expect(lire(juste, morceau)).toBe(`${JUSTE} 𝄞`)
  })

  it('de l’ISO-8859-1 annoncé UTF-8 est relu en entier', () => {
    const latin = Buffer.from('Découverte des métiers à l\x92été', 'latin1')
    expect(reparerEncodage(lire(latin, 7))).toEqual({ texte: 'Découverte des métiers à l’été', repare: true })
  })
})
