import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { rendre } from '../../gabarit/index.ts'
import { type Jour, lireJour } from '../../kernel/jour.ts'
import { texteDeHtml } from '../../kernel/texte-de-html.ts'
import { lireLheo } from '../adapters/lheo/lire-lheo.ts'
import type { Formation } from '../domain/formation.ts'
import { PageFormation } from './fiche-formation.page.tsx'
import { vueFormation } from './fiche-formation.view.ts'
import { jsonLdFormation } from './json-ld.ts'
import { fautes, texteVisible } from './page-de-test.fixture.ts'

const contexte = contexteDeTest()

const DOSSIER = '../shared/data/lheo'
const presents = existsSync(DOSSIER)
if (!presents) process.stdout.write(`Fiches des flux réels non vérifiées : ${DOSSIER} absent.\n`)
const fichiers = presents ? readdirSync(DOSSIER).filter((nom) => nom.endsWith('.xml')) : []
const aujourdhui: Jour = lireJour('2025-11-24') ?? expect.fail('jour illisible')

async function lire(fichier: string): Promise<readonly Formation[]> {
  const formations: Formation[] = []
  for await (const evenement of lireLheo(createReadStream(join(DOSSIER, fichier)))) {
    if (evenement.type !== 'formation') continue
    const lue = evenement.interpreter()
    if (lue.etat === 'publiable') formations.push(lue.formation)
  }
  return formations
}

function page(formation: Formation): string {
  const vue = vueFormation(formation, aujourdhui)
  const jsonLd = jsonLdFormation(contexte, formation, vue, aujourdhui)
  return rendre(contexte, PageFormation, { vue, proches: [], jsonLd, source: 'Carif-Oref' })
}

/** Les textes libres d'une formation que le visiteur doit lire. */
function textes(formation: Formation): readonly string[] {
  const { intitule, objectif, contenu, resultatsAttendus, organisme, actions } = formation
  const deLAction = actions.flatMap((action) => [
    action.rythme,
    action.conditions,
    action.modalitesAlternance,
    action.infoPublics,
    action.restauration,
    action.hebergement,
    action.transport,
    action.accesHandicapes,
    action.detailPriseEnCharge,
    ...action.organismesFormateurs.map(({ raisonSociale }) => raisonSociale),
    ...action.sessions.map(({ modalitesInscription }) => modalitesInscription),
    ...action.lieux.map(({ coordonnees }) => coordonnees.adresse?.ville),
  ])
  const tous = [intitule, objectif, contenu, resultatsAttendus, organisme.nom, ...deLAction]
  return tous.filter((texte) => texte !== undefined).map(plier)
}

const plier = (texte: string): string => texteDeHtml(texte).replace(/\s/g, '')

describe.runIf(presents)('fiches des flux réels', () => {
  it.each(fichiers)('%s : document valide, tous ses textes montrés', async (fichier) => {
    const formations = await lire(fichier)
    expect(formations.length).toBeGreaterThan(0)
    for (const formation of formations) {
      const html = page(formation)
      expect(await fautes(html)).toEqual([])
      const visible = texteVisible(html).replace(/\s/g, '')
      for (const texte of textes(formation)) expect(visible).toContain(texte)
    }
  })
})
