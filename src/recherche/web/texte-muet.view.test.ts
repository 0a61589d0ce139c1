import { expect, it } from 'vitest'
import { texteMuet } from './texte-muet.view.ts'

it.each(['de la', 'pour nous', 'les', 'quel'])('« %s » ne dit pas ce qui est cherché', (texte) => {
  expect(texteMuet(texte)?.titre).toContain('ne dit pas ce que vous cherchez')
})

it.each(['职业培训', 'обучение', 'تدريب', '???', '…'])('« %s » ne se lit pas', (texte) => {
  expect(texteMuet(texte)?.titre).toContain('Nous n’avons pas pu lire')
})

it.each(['', 'soudeur', 'de la soudure', 'C', 'C++', 'formation', '31000', 'œnologie'])(
  '« %s » se cherche',
  (texte) => {
    expect(texteMuet(texte)).toBeUndefined()
  },
)
