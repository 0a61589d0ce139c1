import { describe, expect, it } from 'vitest'
import { creerDecoupeur, type Fragment } from './decouper.ts'
import { LIMITES } from './limites.ts'

const MORCEAU = 20_000

function decouper(flux: string): Fragment[] {
  const decoupeur = creerDecoupeur(LIMITES)
  const lus: Fragment[] = []
  for (let place = 0; place < flux.length; place += MORCEAU)
    lus.push(...decoupeur.ajouter(flux.slice(place, place + MORCEAU)))
  lus.push(...decoupeur.terminer())
  return lus
}

const enveloppe = (formations: string): string => `<lheo><offres>${formations}</offres></lheo>`

describe('un flux hostile', () => {
  /** La meilleure de deux mesures : le temps de processeur d'un flux de `nombre` fois ce motif. */
  function mesurer(motif: string, nombre: number): number {
    const flux = enveloppe(motif.repeat(nombre))
    const mesures = [1, 2].map(() => {
      const debut = process.cpuUsage()
      decouper(flux)
      const { user, system } = process.cpuUsage(debut)
      return user + system
    })
    return Math.min(...mesures)
  }

  it.each(['<!-- ', '<![CDATA[ ', '<?a '])(
    '« %s » jamais fermé : seize fois plus de formations ne prennent pas quarante fois plus de temps',
    (ouverture) => {
      const motif = `<formation numero="1">${ouverture}`
      mesurer(motif, 750)
      expect(mesurer(motif, 12_000) / mesurer(motif, 750)).toBeLessThan(40)
    },
  )
})

describe('où la lecture reprend', () => {
  const bonne = (numero: number): string => `<formation numero="${numero}"><a><![CDATA[x]]></a></formation>`
  /** « perdu 1 » ou « 2 », par fragment. */
  const resumer = (formations: string): string[] =>
    decouper(enveloppe(formations)).flatMap(({ sorte, xml }) => {
      const numero = /numero="(\w+)"/.exec(xml)?.[1] ?? '?'
      return sorte === 'racine' ? [] : [sorte === 'formation' ? numero : `${sorte} ${numero}`]
    })
  const abimee = (contenu: string): string => `<formation numero="1"><a>${contenu}</a></formation>`

  it.each([
    ['une CDATA que la suivante fermerait', '<![CDATA[x'],
    ['la fin d’une CDATA abîmée', '<![CDATA[x]>'],
    ['un commentaire que le suivant fermerait', '<!-- x'],
    ['une instruction que la suivante fermerait', '<?x'],
    ['la fin du cadre et de la racine', '</offres></lheo>'],
    ['la fin du cadre et des extras', '</offres><extras>'],
    ['une formation en commentaire', '<!-- <formation numero="9"><a/></formation> --><b>'],
    ['deux formations en commentaire', '<!-- <formation numero="8"/><formation numero="9"/> --><b>'],
    ['une formation sans numéro en commentaire', '<!-- <formation> --><b>'],
    ['une formation en CDATA', '<![CDATA[<formation numero="9"><a/></formation>]]><b>'],
    ['la fin d’offres en CDATA', '<![CDATA[</offres></lheo>]]><b>'],
    ['un guillemet non fermé', '<b c="x'],
    ['un guillemet collé au nom', '<b"c></b"c>'],
    ['une balise collée à un nom', '<b<c>'],
    ['une balise fermante coupée', '<b></b<c/>'],
  ])('%s : une seule est perdue', (_cas, contenu) => {
    const suite = `${bonne(2)}<!-- x --><?x?>\n${bonne(3)}`
    expect(resumer(`${bonne(0)}${abimee(contenu)}\n${suite}`)).toEqual(['0', 'perdu 1', '2', '3'])
    expect(resumer(`${bonne(0)}\n${abimee(contenu)}`)).toEqual(['0', 'perdu 1'])
    expect(resumer(`${abimee(contenu)}<!-- <formation numero="7"/> -->${suite}`)).toEqual([
      'perdu 1',
      '2',
      '3',
    ])
  })

  it('les extras d’offres qui suivent une formation perdue sont lus', () => {
    const tampon = '<extras info="flux-intercarif"><extra info="date-export">20251101</extra></extras>'
    expect(resumer(`${bonne(0)}${abimee('<b>')}\n${tampon}`)).toEqual(['0', 'perdu 1', 'extras ?'])
    expect(resumer(`${abimee('<b>').replace('</formation>', '<extras/></formation>')}${tampon}`)).toEqual([
      'perdu 1',
      'extras ?',
    ])
  })

  it('préfixes et espaces de fin sont ôtés des noms, qui se comparent en entier', () => {
    const flux =
      '<l:lheo xmlns:l="x"><l:offres ><l:formation numero="1"><sousformation/><extras/></l:formation\n></l:offres ><l:extras/></l:lheo >'
    expect(decouper(flux).map(({ sorte }) => sorte)).toEqual(['racine', 'formation', 'extras'])
  })

  it.each(['</offres></lheo>', '</offres>\n', '</offres><!-- x -->\n</lheo>\n'])(
    '« %s » entre deux formations : la suivante est lue, et la faute est dite',
    (fin) => {
      expect(resumer(`${bonne(1)}${fin}${bonne(2)}${bonne(3)}`)).toEqual(['1', 'perdu ?', '2', '3'])
      expect(resumer(`${bonne(1)}${fin}${abimee('<b>').replace('"1"', '"2"')}${bonne(3)}`)).toEqual([
        '1',
        'perdu ?',
        'perdu 2',
        '3',
      ])
    },
  )

  it('ce qui n’est pas une formation, après la fin de la racine, est refusé', () => {
    for (const suite of ['<extras/>', 'x', '<lheo><offres>'])
      expect(() => resumer(`${bonne(1)}</offres></lheo>${suite}${bonne(2)}`)).toThrow(
        'après la fin de la racine',
      )
    expect(() => resumer(`${bonne(1)}</offres><br>${bonne(2)}`)).toThrow('« offres » ferme « br »')
  })

  it.each([
    ['dans un élément', abimee('x<formation>y')],
    ['entre deux éléments', abimee('x').replace('</a>', '</a><formation>')],
    ['à la place de sa fin', abimee('x').replace('</formation>', '<formation>')],
  ])('une balise de formation nue, %s, est une seule faute', (_cas, formation) => {
    expect(resumer(`${bonne(0)}${formation}\n${bonne(2)}`)).toEqual(['0', 'perdu 1', '2'])
  })

  it.each(['', '</formatio>', '</formation', '<formation>', '</formatin></formation>'])(
    'le tampon d’export est lu quand la dernière formation finit par « %s »',
    (fin) => {
      const tampon = '<extras info="flux-intercarif"><extra info="date-export">20251101</extra></extras>'
      expect(resumer(`${bonne(0)}${abimee('x').replace('</formation>', fin)}\n${tampon}`)).toEqual([
        '0',
        'perdu 1',
        'extras ?',
      ])
    },
  )

  it('une formation entière qui en cite une autre est gardée', () => {
    const citations = [
      '<!-- <formation numero="9"><a/></formation> -->',
      '<![CDATA[<formation numero="9"></formation> <formation numero="8">]]>',
      '<![CDATA[la fin s’écrit </formation>]]>',
      '<extras><formation>x</formation></extras>',
    ]
    for (const citation of citations) expect(resumer(`${abimee(citation)}${bonne(2)}`)).toEqual(['1', '2'])
  })

  it('un commentaire non fermé entre deux formations ne prend pas la suivante', () => {
    expect(resumer(`${bonne(1)}<!-- x ${bonne(2)}<!-- y -->${bonne(3)}`)).toEqual(['1', 'perdu ?', '2', '3'])
  })

  it('une balise de formation coupée garde son numéro', () => {
    expect(resumer(`<formation numero="1"<a/></formation>${bonne(2)}`)).toEqual(['perdu 1', '2'])
  })
})
