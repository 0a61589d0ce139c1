import { describe, expect, it, vi } from 'vitest'
import { metierNu } from '../web/metier-complet.fixture.ts'
import { garderLecture } from './lecture-gardee.ts'

const CONNUS = ['A1101', 'B1802', 'H2402']

function source() {
  return {
    metier: vi.fn(),
    plusieurs: vi.fn(async (codes: readonly string[]) =>
      codes.filter((code) => CONNUS.includes(code)).map((codeRome) => ({ ...metierNu, codeRome })),
    ),
    statistiques: vi.fn(async () => ({ release: '460' })),
  }
}

describe('lecture gardée', () => {
  it('ne demande à la source que ce qu’elle n’a pas encore lu, dans l’ordre demandé', async () => {
    const origine = source()
    const lecture = garderLecture(origine)
    await lecture.metier('B1802')
    const lus = await lecture.plusieurs(['H2402', 'B1802'])
    expect(lus.map(({ codeRome }) => codeRome)).toEqual(['H2402', 'B1802'])
    expect(origine.plusieurs.mock.calls).toEqual([[['B1802']], [['H2402']]])
    expect(origine.metier).not.toHaveBeenCalled()
  })

  it('un code inconnu n’est pas retenu : il sera connu dès qu’il existera', async () => {
    const origine = source()
    const lecture = garderLecture(origine)
    expect(await lecture.metier('Z9999')).toBeUndefined()
    expect(await lecture.metier('Z9999')).toBeUndefined()
    expect(origine.plusieurs).toHaveBeenCalledTimes(2)
  })

  it('oublie tout quand le répertoire change', async () => {
    const origine = source()
    const lecture = garderLecture(origine)
    await lecture.metier('A1101')
    await lecture.statistiques()
    lecture.oublier()
    await lecture.metier('A1101')
    await lecture.statistiques()
    expect(origine.plusieurs).toHaveBeenCalledTimes(2)
    expect(origine.statistiques).toHaveBeenCalledTimes(2)
  })

  it('une lecture commencée avant l’oubli ne garde rien après lui', async () => {
    const origine = source()
    const lecture = garderLecture(origine)
    const enCours = lecture.metier('A1101')
    lecture.oublier()
    expect(await enCours).toMatchObject({ codeRome: 'A1101' })
    await lecture.metier('A1101')
    expect(origine.plusieurs).toHaveBeenCalledTimes(2)
  })

  it('une panne n’est pas gardée', async () => {
    const origine = source()
    origine.statistiques.mockRejectedValueOnce(new Error('base fermée'))
    const lecture = garderLecture(origine)
    await expect(lecture.statistiques()).rejects.toThrow('base fermée')
    expect(await lecture.statistiques()).toEqual({ release: '460' })
  })
})
