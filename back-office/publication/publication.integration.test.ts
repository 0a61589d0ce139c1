import { describe, expect, it } from 'vitest'
import { creerPublications } from '../../src/contenu/back-office.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { essai, INTRADUISIBLE, ouvrirEssais, VARIANTE_D_ESSAI } from './essais.fixture.ts'

const { payload, base } = await payloadDeTest(VARIANTE_D_ESSAI)
const essais = ouvrirEssais(payload)
const publications = creerPublications(base.pool)
const etatDe = async (id: string) => (await publications.une('ressource', id)).etat

describe('publier', () => {
  it('un brouillon n’est pas sur le portail ; publié, il y est, assaini, et c’est consigné', async () => {
    const { id } = await essais.creer({ donnees: essai('Premier'), draft: true })
    expect(await etatDe('premier')).toBe('inconnue')
    await essais.modifier(id, { donnees: { _status: 'published' } })
    expect(await publications.une('ressource', 'premier')).toMatchObject({
      etat: 'publiee',
      publication: { titre: 'Premier', html: '<p>Un corps.</p>', origine: 'back-office' },
    })
    expect(await essais.faits()).toEqual([{ action: 'publication', document: String(id), detail: 'Premier' }])
  })

  it('un brouillon sur un document en ligne n’y touche pas', async () => {
    const { id } = await essais.creer({ donnees: essai('Stable') })
    const version = await publications.version('ressource')
    await essais.modifier(id, { donnees: { titre: 'Changé' }, draft: true })
    expect(await publications.version('ressource')).toBe(version)
    await essais.modifier(id, { donnees: { _status: 'published' } })
    expect(await publications.une('ressource', 'stable')).toMatchObject({ publication: { titre: 'Changé' } })
  })

  it('republier la même chose ne change ni la version ni le journal', async () => {
    const { id } = await essais.creer({ donnees: essai('Pareil') })
    const version = await publications.version('ressource')
    const faits = await essais.faits()
    await essais.modifier(id, { donnees: { _status: 'published' } })
    expect(await publications.version('ressource')).toBe(version)
    expect(await essais.faits()).toEqual(faits)
  })

  it('un identifiant changé laisse l’ancien retiré', async () => {
    const { id } = await essais.creer({ donnees: essai('Ancien') })
    await essais.modifier(id, { donnees: { identifiant: 'nouveau' } })
    expect(await etatDe('ancien')).toBe('retiree')
    expect(await etatDe('nouveau')).toBe('publiee')
  })

  it('une traduction qui échoue n’enregistre rien chez Payload', async () => {
    const { id } = await essais.creer({ donnees: essai('Atomique') })
    const echec = essais.modifier(id, { donnees: { titre: INTRADUISIBLE, _status: 'published' } })
    await expect(echec).rejects.toThrow('traduction impossible')
    expect(await essais.lire(id)).toMatchObject({ titre: 'Atomique' })
    expect(await publications.une('ressource', 'atomique')).toMatchObject({
      publication: { titre: 'Atomique' },
    })
  })

  it('en lot : un document refusé ne change pas, les autres sont publiés', async () => {
    const [un, deux, trois] = await creerBrouillons(['Lot un', 'Lot deux', 'Lot trois'])
    await essais.modifier(deux, { donnees: { resume: '' }, draft: true })
    await base.pool.query('update cms.ressources set resume = null where id = $1', [deux])
    const { docs, errors } = await essais.modifierTous([un, deux, trois], { _status: 'published' })
    expect(docs).toHaveLength(2)
    expect(errors).toMatchObject([{ id: deux }])
    expect(await etatDe('lot-un')).toBe('publiee')
    expect(await etatDe('lot-deux')).toBe('inconnue')
    expect(await etatDe('lot-trois')).toBe('publiee')
  })

  it('en lot : une suite qui échoue annule le lot, des deux côtés', async () => {
    const ids = await creerBrouillons(['Tout un', INTRADUISIBLE, 'Tout trois'])
    await expect(essais.modifierTous(ids, { _status: 'published' })).rejects.toThrow('traduction impossible')
    for (const id of ids) expect(await essais.lire(id, false)).toMatchObject({ _status: 'draft' })
    expect(await etatDe('tout-un')).toBe('inconnue')
    expect(await etatDe('tout-trois')).toBe('inconnue')
  })

  it('un identifiant déjà en ligne est refusé, avec le champ à corriger', async () => {
    await essais.creer({ donnees: essai('Occupé') })
    const { id } = await essais.creer({ donnees: essai('Second', { _status: 'draft' }) })
    await base.pool.query("update contenu.publication set id = 'pris' where id = 'occupe'")
    const refus = essais.modifier(id, { donnees: { identifiant: 'pris', _status: 'published' } })
    await expect(refus).rejects.toMatchObject({ data: { errors: [{ path: 'identifiant' }] } })
  })
})

async function creerBrouillons(titres: readonly string[]): Promise<readonly [number, number, number]> {
  const crees = await Promise.all(
    titres.map((titre) => essais.creer({ donnees: essai(titre, { _status: 'draft' }) })),
  )
  const [un, deux, trois] = crees.map(({ id }) => Number(id))
  return [un ?? 0, deux ?? 0, trois ?? 0]
}

describe('retirer', () => {
  it('dépublié, même quand son brouillon est inachevé', async () => {
    const { id } = await essais.creer({ donnees: essai('Dépublié') })
    await essais.modifier(id, { donnees: { resume: '' }, draft: true })
    await essais.modifier(id, { donnees: { _status: 'draft' } })
    expect(await etatDe('depublie')).toBe('retiree')
    expect((await essais.faits()).at(-1)).toMatchObject({ action: 'retrait', document: String(id) })
  })

  it('mis à la corbeille, puis remis en ligne', async () => {
    const { id } = await essais.creer({ donnees: essai('Corbeille') })
    await essais.modifier(id, { donnees: { deletedAt: new Date() } })
    expect(await etatDe('corbeille')).toBe('retiree')
    await essais.modifier(id, { donnees: { deletedAt: null, _status: 'published' } })
    expect(await etatDe('corbeille')).toBe('publiee')
  })

  it('supprimé', async () => {
    const { id } = await essais.creer({ donnees: essai('Supprimé') })
    await essais.supprimer(id)
    expect(await etatDe('supprime')).toBe('retiree')
  })
})

describe('versions et copies', () => {
  it('restaurer une version publiée la remet en ligne', async () => {
    const { id } = await essais.creer({ donnees: essai('Version un') })
    await essais.modifier(id, { donnees: { titre: 'Version deux', _status: 'published' } })
    const ancienne = (await essais.versions(id)).find(({ version }) => version.titre === 'Version un')
    await essais.restaurer(ancienne.id)
    expect(await publications.une('ressource', 'version-un')).toMatchObject({
      etat: 'publiee',
      publication: { titre: 'Version un' },
    })
  })

  it('une copie a son identifiant, et n’est qu’un brouillon', async () => {
    const { id } = await essais.creer({ donnees: essai('Original') })
    const copie = await essais.dupliquer(id)
    expect(await essais.lire(copie.id)).toMatchObject({ identifiant: 'original-copie', _status: 'draft' })
    expect(await etatDe('original-copie')).toBe('inconnue')
  })
})
