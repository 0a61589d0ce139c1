import { describe, expect, it } from 'vitest'
import { formation } from '../domain/formation.fixture.ts'
import { contactsDeFormation, vuesContacts, vuesTelephones } from './contact.view.ts'
import { contact, coordonnees } from './fiche-complete.fixture.ts'

describe('téléphones', () => {
  it.each([
    ['0561000000', '05 61 00 00 00', 'tel:+33561000000'],
    ['05.61.00.00.00', '05 61 00 00 00', 'tel:+33561000000'],
    ['+33 5 61 00 00 00', '05 61 00 00 00', 'tel:+33561000000'],
    ['0033561000000', '05 61 00 00 00', 'tel:+33561000000'],
    ['36 46', '36 46', 'tel:3646'],
  ])('« %s » se lit « %s »', (numero, texte, adresse) => {
    const [vue] = vuesTelephones([numero])
    expect(vue?.texte.replaceAll('\u00a0', ' ')).toBe(texte)
    expect(vue?.adresse).toBe(adresse)
  })

  it('le même numéro écrit deux fois ne paraît qu’une fois', () => {
    expect(vuesTelephones(['05 61 00 00 00', '0561000000'])).toHaveLength(1)
  })
})

describe('contacts', () => {
  it('un contact sans rien pour le joindre ni le nommer n’est pas montré', () => {
    expect(vuesContacts([contact({}), contact({ lignes: ['Bâtiment B'] })])).toEqual([])
  })

  it('deux contacts identiques n’en font qu’un', () => {
    const jean = contact({ nom: 'Jean', courriel: 'jean@exemple.fr' }, '4')
    expect(vuesContacts([jean, jean])).toHaveLength(1)
  })

  it('le nom et les lignes qui redisent le rôle sont tus', () => {
    const [vue] = vuesContacts([
      contact({ nom: 'Accueil', lignes: ['Accueil'], courriel: 'a@exemple.fr' }, '4'),
    ])
    expect(vue).toMatchObject({ role: 'Accueil', lignes: [] })
    expect(vue).not.toHaveProperty('nom')
  })

  it('une adresse de courriel douteuse n’est pas montrée', () => {
    const [vue] = vuesContacts([contact({ nom: 'Jean', courriel: 'voir le site' })])
    expect(vue).toMatchObject({ courriels: [] })
  })
})

it('sans contact propre, la formation donne ceux de l’organisme, puis son siège', () => {
  const { organisme } = formation({})
  const siege = { ...organisme, coordonnees: coordonnees({ courriel: 'siege@exemple.fr' }) }
  const accueil = { ...siege, contacts: [contact({ courriel: 'accueil@exemple.fr' })] }
  expect(contactsDeFormation(formation({ organisme: siege }))).toMatchObject([
    { courriels: ['siege@exemple.fr'] },
  ])
  expect(contactsDeFormation(formation({ organisme: accueil }))).toMatchObject([
    { courriels: ['accueil@exemple.fr'] },
  ])
})
