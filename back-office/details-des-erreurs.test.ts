import { APIError, ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { rendreLesDetails } from './details-des-erreurs.ts'

const appeler = (error: Error) => {
  const arguments_: Parameters<typeof rendreLesDetails>[0] = JSON.parse('{}')
  return rendreLesDetails({ ...arguments_, error })
}
/** La même erreur, d'une autre copie de Payload : ses champs, sans sa classe. */
const autreCopie = (erreur: Error) => Object.assign(new Error(erreur.message), { ...erreur })

it('les champs en faute sont rendus, même par une autre copie de la classe', () => {
  const errors = [{ path: 'titre', message: 'Ce champ est obligatoire.' }]
  const rendue = appeler(autreCopie(new ValidationError({ collection: 'actualites', errors })))
  expect(rendue).toMatchObject({ response: { errors: [{ data: { errors } }] } })
})

it('une erreur sans détail, du serveur, ou que Payload tait, garde la réponse de Payload', () => {
  expect(appeler(new Error('panne'))).toBeUndefined()
  expect(appeler(new APIError('Refusé', 403))).toBeUndefined()
  expect(appeler(new APIError('Panne', 500, { secret: 'x' }))).toBeUndefined()
  expect(appeler(new APIError('Tu', 400, { secret: 'x' }, false))).toBeUndefined()
})
