import { instance } from '../instance/instance.fixture.ts'
import { type ContexteDeRendu, creerContexte, type OptionsContexte } from './contexte.ts'

/** Un contexte de rendu à soi : sans manifeste, sans menu publié, les listes des textes laissées vides. */
export function contexteDeTest(remplacements: Partial<OptionsContexte> = {}): ContexteDeRendu {
  return creerContexte({
    instance,
    manifeste: {},
    habillage: () => ({ menuPrincipal: [], menuPied: [], conformite: 'non conforme' }),
    remplirListes: (_contexte, html) => html,
    ...remplacements,
  })
}
