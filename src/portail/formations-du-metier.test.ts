import { expect, it } from 'vitest'
import { plusProches } from './formations-du-metier.ts'

const appellation = (libelle: string) => ({ code: '1', libelle, libelleCourt: libelle, principale: true })
const CUISINE = {
  codeRome: 'G1602',
  intitule: 'Personnel de cuisine',
  appellations: ['Cuisinier / Cuisinière', 'Commis / Commise de cuisine'].map(appellation),
}
const trouvee = (intitule: string, certifiante = false) => ({
  carte: { intitule, etiquettes: { certifiante } },
})

it('Bac pro Cuisine avant Hygiène alimentaire, la certification départage, puis l’ordre de la page', () => {
  const page = [
    trouvee('Hygiène alimentaire en restauration', true),
    trouvee('Pâtisserie'),
    trouvee('Cuisine du monde'),
    trouvee('Bac pro Cuisine', true),
    trouvee('CAP Cuisine', true),
  ]
  expect(plusProches(CUISINE, page).map(({ carte }) => carte.intitule)).toEqual([
    'Bac pro Cuisine',
    'CAP Cuisine',
    'Cuisine du monde',
    'Hygiène alimentaire en restauration',
  ])
})
