import { expect, it } from 'vitest'
import { reconnaitreFichier, releaseDuNom } from './tables.ts'

it.each([
  ['rome/unix_referentiel_code_rome_v460_utf8.csv', 'codes', '460'],
  ['unix_referentiel_code_rome_riasec_v347_utf8.csv', 'riasec', '347'],
  ['RefRomeCsv\\unix_texte_v61_utf8.csv', 'textes', undefined],
  ['cr_gd_dp_v4_utf8.csv', 'domaines', undefined],
  ['unix_texte_v460_utf8.xlsx', undefined, '460'],
  ['lisez-moi.csv', undefined, undefined],
])('%s', (chemin, fichier, release) => {
  expect(reconnaitreFichier(chemin)).toBe(fichier)
  expect(releaseDuNom(chemin)).toBe(release)
})
