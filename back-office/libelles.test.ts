import { fr } from '@payloadcms/translations/languages/fr'
import { expect, it } from 'vitest'
import { LIBELLES_FR } from './libelles.ts'

type Phrases = Readonly<Record<string, string>>

const PLURIEL = /_(?:zero|one|two|few|many|other|none)$/
const origine = new Map<string, Phrases>(Object.entries(fr.translations))
const ecrites = new Map<string, Phrases>(Object.entries(LIBELLES_FR))

/** Les phrases que verra l'équipe : celles de Payload, puis les nôtres. */
const montrees = [...ecrites].map(([espace, phrases]): [string, Phrases] => [
  espace,
  { ...origine.get(espace), ...phrases },
])

it('chaque phrase remplace une phrase de Payload, à un pluriel près', () => {
  const inconnues = [...ecrites].flatMap(([espace, phrases]) =>
    Object.keys(phrases)
      .map((cle) => cle.replace(PLURIEL, ''))
      .filter(
        (cle) =>
          !Object.keys(origine.get(espace) ?? {}).some((connue) => connue.replace(PLURIEL, '') === cle),
      ),
  )
  expect(inconnues).toEqual([])
})

it('aucune phrase n’hésite entre deux genres', () => {
  const hesitantes = montrees.flatMap(([espace, phrases]) =>
    Object.entries(phrases)
      .filter(([cle]) => !aSonPluriel(phrases, cle))
      .filter(([, phrase]) =>
        /\((?:e|s|es|x)\)|nouveau ou nouvelle|ce ou cette|de ou du|le ou la/.test(phrase),
      )
      .map(([cle]) => `${espace}:${cle}`),
  )
  expect(hesitantes).toEqual([])
})

it('une phrase qui compte ne reprend pas le nom avec son article', () => {
  const fautives = montrees.flatMap(([, phrases]) =>
    Object.entries(phrases)
      .filter(([cle, phrase]) => !aSonPluriel(phrases, cle) && /\{\{count\}\}.*\{\{label\}\}/.test(phrase))
      .map(([cle]) => cle),
  )
  expect(fautives).toEqual([])
})

it('les apostrophes et les guillemets sont typographiques', () => {
  const droites = [...ecrites].flatMap(([, phrases]) =>
    Object.values(phrases).filter((phrase) => /['"]/.test(phrase)),
  )
  expect(droites).toEqual([])
})

/** Payload ne lit la phrase nue que si elle n'a ni singulier ni pluriel à elle. */
const aSonPluriel = (phrases: Phrases, cle: string): boolean => `${cle}_other` in phrases
