import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resoudreRedirections, tourneEnRond, trouverDestination } from './suivre-redirections.ts'

const permanente = (de: string, vers: string) => ({ de, vers, permanente: true })
const passagere = (de: string, vers: string) => ({ de, vers, permanente: false })

describe('redirections publiées', () => {
  it('une chaîne mène d’un coup à son bout ; un seul maillon passager la rend passagère', () => {
    const destinations = resoudreRedirections([permanente('/a', '/b'), passagere('/b', '/c?x=1')])
    expect(trouverDestination(destinations, '/a')).toEqual({ vers: '/c?x=1', permanente: false })
  })

  it.each([
    ['sur elle-même', [permanente('/a', '/a')]],
    ['sur elle-même, à la barre finale près', [permanente('/a', '/a/')]],
    ['sur elle-même, à un paramètre près', [permanente('/a', '/a?x=1')]],
    ['par une adresse à paramètre', [permanente('/a', '/b?x=1'), permanente('/b', '/a')]],
    ['à deux', [permanente('/a', '/b'), permanente('/b', '/a')]],
    ['au bout d’une chaîne', [permanente('/a', '/b'), permanente('/b', '/c'), permanente('/c', '/b')]],
  ])('lorsqu’elle tourne en rond (%s) → elle ne s’applique pas', (_cas, redirections) => {
    expect(trouverDestination(resoudreRedirections(redirections), '/a')).toBeUndefined()
    const [premiere, ...autres] = redirections
    expect(premiere === undefined || tourneEnRond(premiere, autres)).toBe(true)
  })

  it('qui ne revient pas, elle ne tourne pas en rond, même suivie à un paramètre près', () => {
    expect(tourneEnRond(permanente('/a?x=1', '/a'), [permanente('/b', '/a')])).toBe(false)
    expect(tourneEnRond(permanente('/a', 'https://ailleurs.fr/a'), [])).toBe(false)
  })

  it.each([
    ['/vieux?id=3&x=1', '/neuf'],
    ['/vieux?x=1&id=3', '/neuf'],
    ['/vieux?id=4', undefined],
    ['/vieux', undefined],
    ['/été', '/ete'],
    ['/%C3%A9t%C3%A9/', '/ete'],
    ['/%C3%A9t%C3%A9?utm_source=lettre', '/ete'],
    ['/%E0%A4%A', undefined],
  ])('%s → %s', (demande, vers) => {
    const destinations = resoudreRedirections([
      permanente('/vieux?id=3&x=1', '/neuf'),
      permanente('/été', '/ete'),
    ])
    expect(trouverDestination(destinations, demande)?.vers).toBe(vers)
  })

  it('aucune destination n’est elle-même redirigée, quelles que soient les redirections', () => {
    const chemin = fc.constantFrom('/a', '/a?x=1', '/b', '/b?y=2', '/c')
    const redirection = fc.record({ de: chemin, vers: chemin, permanente: fc.boolean() })
    fc.assert(
      fc.property(fc.array(redirection), (redirections) => {
        const destinations = resoudreRedirections(redirections)
        for (const { vers } of destinations.values()) {
          expect(trouverDestination(destinations, vers)).toBeUndefined()
        }
      }),
    )
  })
})
