import type { TestProject } from 'vitest/node'
import { lancerPortail } from '../preparation/portail-lance.fixture.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly adressePortail: string
  }
}

/** Démarre le portail, une fois pour les parcours des visiteurs ; le back-office n'y sert pas. */
export async function setup(projet: TestProject): Promise<() => Promise<void>> {
  const portail = await lancerPortail({ ROLES: 'portail' })
  projet.provide('adressePortail', portail.adresse)
  return portail.arreter
}
