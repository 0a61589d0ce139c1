import { Buffer } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EvenementLheo, FormationLue } from '../../domain/lecture.ts'
import { ecrireFormation } from './ecriture/formation.ts'
import { formation } from './formation.fixture.ts'
import { envelopper, lireTout } from './relire.fixture.ts'

const MODELES = fc.sample(formation, { numRuns: 5, seed: 11 }).map((une, rang) =>
  ecrireFormation(une)
    .replace(/numero="[^"]*"/, `numero="15_${rang}"`)
    .replace(/(<(objectif-formation|contenu-formation)>)([^<]*)/g, '$1<![CDATA[$3]]><!-- $2 -->'),
)

const interpretees = new Map<string, ReturnType<FormationLue['interpreter']>>()

/** Un même enregistrement, au même endroit, n'est interprété qu'une fois : presque tous reviennent à chaque flux. */
function interpreter({ empreinte, ligne, interpreter: lire }: FormationLue) {
  const cle = `${ligne} ${empreinte}`
  const lue = interpretees.get(cle) ?? lire()
  interpretees.set(cle, lue)
  return lue
}

/** Ce qui est publié, par numéro : l'empreinte de chaque enregistrement lu. */
function publiees(evenements: readonly EvenementLheo[]): ReadonlyMap<string, string> {
  const lues = evenements.flatMap((un) =>
    un.type === 'formation' && interpreter(un).etat === 'publiable'
      ? [[un.numero, un.empreinte] as const]
      : [],
  )
  return new Map(lues)
}

const rejets = (evenements: readonly EvenementLheo[]) =>
  evenements.flatMap((un) => {
    if (un.type === 'rejet') return un.anomalies
    if (un.type !== 'formation') return []
    const lue = interpreter(un)
    return lue.etat === 'rejetee' ? lue.anomalies : []
  })

describe('une formation abîmée ne perd qu’elle', () => {
  test.each([
    ['un « < » seul', 'Moins de < 10 places'],
    ['un « < » collé', 'a<b'],
    ['une balise HTML non fermée', 'Un<br>deux'],
    ['une balise fermante étrangère', 'Un</p>deux'],
    ['une balise fermante de plus haut', 'Un</action>deux'],
    ['la fin du cadre', 'Un</offres>deux'],
    ['la fin du flux', 'Un</lheo>deux'],
    ['une CDATA non fermée', 'Un<![CDATA[deux'],
    ['un commentaire non fermé', 'Un<!-- deux'],
    ['une instruction non fermée', 'Un<?deux'],
    ['un attribut non fermé', 'Un<a b="deux'],
    ['une déclaration', 'Un<!DOCTYPE a>deux'],
    ['une entité inconnue', 'Un &nbsp;&truc; deux'],
    ['un « & » seul', 'R & D'],
    ['une esperluette sans point-virgule', 'R&amp D'],
    ['une autre formation', 'Un<formation numero="x">deux'],
  ])('%s', async (_cas, texte) => {
    const abimee = MODELES[2]?.replace(/(<intitule-formation>)[^<]*/, `$1${texte}`) ?? ''
    const flux = envelopper(MODELES.with(2, abimee).join('\n'))
    const evenements = await lireTout(flux)
    const attendues = await lireTout(envelopper(MODELES.toSpliced(2, 1).join('\n')))
    expect(evenements.at(-1)?.type).toBe('fin')
    expect([...publiees(evenements)]).toEqual([...publiees(attendues)])
    const [faute] = rejets(evenements)
    expect(faute).toMatchObject({ code: 'xml-invalide', numero: '15_2' })
    expect(faute?.valeur).not.toMatch(/disallowed|malformed|unclosed|unmatched|entity|tag/i)
  })

  test.each([
    ['<br>', '« br » n’est pas fermé'],
    ['<p><b>', '« p » n’est pas fermé'],
  ])('un %s entre deux formations, ou après la dernière, n’en prend aucune', async (balises, faute) => {
    for (const rang of MODELES.keys()) {
      const evenements = await lireTout(
        envelopper(MODELES.with(rang, `${MODELES[rang]}${balises}`).join('\n')),
      )
      expect(evenements.at(-1)?.type).toBe('fin')
      expect(publiees(evenements).size).toBe(MODELES.length)
      expect(rejets(evenements).map(({ valeur }) => valeur)).toEqual([faute])
    }
  })

  test('la ligne et la colonne de la faute sont dites', async () => {
    const flux = envelopper('\n<formation numero="1"><a>\nx < y</a></formation>\n<formation numero="2"/>')
    expect(rejets(await lireTout(flux))[0]).toMatchObject({
      ligne: 3,
      valeur: 'un « < » est suivi d’autre chose qu’un nom (ligne 4, colonne 3)',
    })
  })

  test.each([
    ['<a>R&D</a>', 'un « & » n’est pas suivi d’une entité et de son « ; » (ligne 3, colonne 33)'],
    ['<a>R&amp D</a>', 'un « & » n’est pas suivi d’une entité et de son « ; » (ligne 3, colonne 33)'],
    ['<a>l&#39 été</a>', 'un « & » n’est pas suivi d’une entité et de son « ; » (ligne 3, colonne 33)'],
    ['\n<a>a && b</a>', 'un « & » n’est pas suivi d’une entité et de son « ; » (ligne 4, colonne 6)'],
    ['<a><![CDATA[R&D]]>&truc; & co</a>', 'une entité (&…;) est inconnue (ligne 3, colonne 52)'],
    ['<a b="1<2"/>', 'un attribut contient un « < », ou son guillemet n’est pas fermé (ligne 3, colonne 29)'],
    ['<a>moins de <3 ans</a>', 'un « < » est suivi d’autre chose qu’un nom (ligne 3, colonne 41)'],
    ['<action</formation>', 'une balise n’est pas fermée (ligne 3, colonne 29)'],
  ])('%s : la phrase dit la vraie faute, à sa place', async (contenu, phrase) => {
    const flux = envelopper(`\n<formation numero="1b" x="">${contenu}</formation>\n<formation numero="2"/>`)
    expect(rejets(await lireTout(flux))[0]).toMatchObject({
      code: 'xml-invalide',
      numero: '1b',
      valeur: phrase,
    })
  })

  test.each([
    '<formation x=a numero="1">',
    '<formation x numero="1">',
    '<formation x="a<b" numero="1">',
    '<formation numero="1 datecrea="20260101">',
  ])('%s : le numéro est su, la version publiée n’est pas retirée', async (balise) => {
    const flux = envelopper(`\n${balise}<a/></formation>\n<formation numero="2"/>`)
    expect(rejets(await lireTout(flux))[0]).toMatchObject({ code: 'xml-invalide', numero: '1' })
  })

  const debris = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '</a>',
      '</formation>',
      '<![CDATA[',
      '<!--',
      ']]>',
      '-->',
      '<?',
      '?>',
      '<br>',
      '</offres></lheo>',
      '</offres><extras>',
      '<!-- <formation numero="9"></formation> -->',
      '<!DOCTYPE a>',
      '\u0000',
    ),
    fc.string({ maxLength: 6 }),
  )
  const coup = fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), longueur: fc.nat(40), debris })

  test('quel que soit le dégât : coupe, ajout, octets retournés', async () => {
    const attendues = new Map<number, ReadonlyMap<string, string>>()
    for (const rang of MODELES.keys())
      attendues.set(rang, publiees(await lireTout(envelopper(MODELES.toSpliced(rang, 1).join('\n')))))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(MODELES.length - 1),
        fc.array(coup, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 50, max: 5_000 }),
        async (rang, coups, morceau) => {
          const abimee = coups.reduce((texte, { place, longueur, debris: ajout }) => {
            const index = 1 + Math.floor(place * (texte.length - 1))
            return texte.slice(0, index) + ajout + texte.slice(index + longueur)
          }, MODELES[rang] ?? '')
          const octets = Buffer.from(envelopper(MODELES.with(rang, abimee).join('\n')))
          const morceaux = Array.from({ length: Math.ceil(octets.length / morceau) }, (_, n) =>
            octets.subarray(n * morceau, (n + 1) * morceau),
          )
          const evenements = await lireTout(morceaux)
          expect(evenements.at(-1)?.type).toBe('fin')
          const lues = publiees(evenements)
          expect(lues.has('9')).toBe(false)
          expect(lues.size + rejets(evenements).length).toBeGreaterThanOrEqual(MODELES.length)
          for (const [numero, empreinte] of attendues.get(rang) ?? [])
            expect([numero, lues.get(numero)]).toEqual([numero, empreinte])
        },
      ),
      { numRuns: 300 },
    )
  })
})

const cas = '../shared/data/cas'
describe.runIf(existsSync(cas))('vraies fautes', () => {
  test.each([
    ['K1a-latin1-utf8', 'Découverte des métiers de l’été'],
    ['K1d-double', 'Découverte des métiers de l’été'],
    ['K2a-c1-146', 'L’atelier'],
    ['K2h-cdata-146', '’'],
    ['K23a-doctype', 'Doctypage'],
  ])('%s : « %s » est lu', async (nom, texte) => {
    const evenements = await lireTout(readFileSync(`${cas}/${nom}.xml`))
    expect(evenements.at(-1)?.type).toBe('fin')
    const lues = evenements.flatMap((un) => (un.type === 'formation' ? [un.interpreter()] : []))
    expect(JSON.stringify(lues)).toContain(texte)
  })

  test.each(['K3a-inferieur', 'K3n-br-html', 'K7a', 'A17-esperluette'])(
    '%s : les autres formations sont lues',
    async (nom) => {
      const evenements = await lireTout(readFileSync(`${cas}/${nom}.xml`))
      expect(evenements.at(-1)?.type).toBe('fin')
      expect(publiees(evenements).size).toBeGreaterThan(0)
    },
  )
})
