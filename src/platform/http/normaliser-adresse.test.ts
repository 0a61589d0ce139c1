import { describe, expect, it } from 'vitest'
import { normaliserAdresse } from './normaliser-adresse.ts'

describe('normaliserAdresse', () => {
  it.each([
    ['/formations', '/formations'],
    ['/formations?', '/formations'],
    ['/formations?q=&utm_source=x&fbclid=y', '/formations'],
    ['/formations?q=soudeur&ou=Toulouse', '/formations?ou=Toulouse&q=soudeur'],
    ['/formations?q=b%C3%A2timent+bois', '/formations?q=b%C3%A2timent%20bois'],
  ])('%s → %s', (adresse, cle) => {
    expect(normaliserAdresse(adresse)).toBe(cle)
  })

  it.each([
    ['/formations?q=soudeur&ou=Toulouse', '/formations?ou%3DToulouse%26q=soudeur'],
    ['/formations?q=a&ou=b', '/formations?ou=b%26q%3Da'],
    ['/formations?q=a&q=b', '/formations?q=b&q=a'],
  ])('%s et %s ne se lisent pas de même → deux clés', (une, autre) => {
    expect(normaliserAdresse(une)).not.toBe(normaliserAdresse(autre))
  })
})
