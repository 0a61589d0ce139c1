import { HtmlValidate } from 'html-validate'

/**
 * Le rendu Preact écrit les balises vides à la façon XML (`<br/>`), ce qui est du HTML valide ; les cases d'un même
 * filtre partagent leur nom ; un fichier du portail n'a pas besoin d'empreinte d'intégrité.
 */
const validateur = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'submit'] }],
  },
})

/** Fautes de HTML d'une page, « règle : explication » ; vide si le document est valide (RGAA 8.2). */
export async function fautesHtml(html: string): Promise<readonly string[]> {
  const { results } = await validateur.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} : ${message}`))
}
