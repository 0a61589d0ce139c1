import { HtmlValidate } from 'html-validate'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static.edge'
import { describe, expect, it } from 'vitest'
import { lireJour } from '../../src/kernel/jour.ts'
import { baseDeTest } from '../../src/platform/db/base-de-test.fixture.ts'
import { remplacerSynonymes } from '../../src/recherche/back-office.ts'
import { EnsembleQualite } from './qualite/ensemble.tsx'
import { FormationsEnCause } from './qualite/formations.tsx'
import { ListeDesRecherches } from './recherches/liste.tsx'
import { ListeDesSynonymes } from './synonymes/liste.tsx'

const { pool } = await baseDeTest()
await pool.query(`
  insert into qualite.formation (numero, empreinte, intitule, organisme_numero, organisme_nom, defauts, cle_doublon, liens)
  values ('15_1', '', 'Soudage', '19_1', 'Organisme du Capitole', '{sans-rome,sans-contact}', 'a', '{https://mort.fr/}');
  insert into qualite.etat (calculee_le) values (now());
  insert into qualite.lien (url, echecs, cause, verifie_le) values ('https://mort.fr/', 3, 'dns', now());
  insert into recherche.requete values (current_date, 'tout', 'fiche de paie', '', 0, false, 12)`)
await remplacerSynonymes(pool, {
  groupes: [['soudeur', 'soudage']],
  sigles: [{ sigle: 'VAE', signification: 'Validation des acquis', mots: ['acquis'] }],
})

const validateur = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-inline-style': 'off',
    'long-title': 'off',
    'attr-case': 'off',
    'no-implicit-input-type': 'off',
  },
})
const jour = lireJour('2026-11-25') ?? expect.fail('jour illisible')
const lire = (parametres: string) => (nom: string) => new URLSearchParams(parametres).get(nom) ?? ''
const PORTAIL_MUET = 'http://127.0.0.1:1'

async function rendre(contenu: Promise<ReactNode>): Promise<string> {
  const { prelude } = await prerender(await contenu)
  return new Response(prelude).text()
}

const qualite = (parametres = '') => {
  const demande = { pool, jour, lire: lire(parametres), urlPublique: 'https://portail.fr' }
  return { ...demande, organisme: lire(parametres)('organisme') }
}
const recherches = (peutAgir: boolean, parametres = '') =>
  ListeDesRecherches({ pool, portail: PORTAIL_MUET, peutAgir, lire: lire(parametres) })
const synonymes = (peutModifier: boolean, parametres = '') =>
  ListeDesSynonymes({ pool, portail: PORTAIL_MUET, peutModifier, lire: lire(parametres) })

describe('écrans de données', () => {
  it.each([
    ['qualité', () => EnsembleQualite(qualite()), 'Organisme du Capitole'],
    [
      'un organisme',
      () => FormationsEnCause(qualite('organisme=19_1')),
      'https://portail.fr/formations/15_1/soudage',
    ],
    [
      'une mesure',
      () => FormationsEnCause({ ...qualite(), mesure: 'lien-mort' }),
      'le nom du site n’existe pas',
    ],
    ['recherches', () => recherches(true), 'Rediriger cette recherche'],
    ['recherches vérifiées', () => recherches(true, 'verifier=oui'), 'Le portail ne répond pas'],
    ['synonymes', () => synonymes(true), 'soudeur, soudage'],
    ['saisie refusée', () => synonymes(true, 'refus=oui&mots=soudeur,arc'), 'Garder quand même'],
    ['essai', () => synonymes(true, 'essai=soudeur'), 'Le portail ne répond pas'],
  ])('%s : un HTML valide, des tableaux légendés', async (_nom, ecran, attendu) => {
    const html = await rendre(ecran())
    expect(html).toContain(attendu)
    const { results } = await validateur.validateString(html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} : ${message}`)),
    ).toEqual([])
    expect(html.match(/<table>/g)?.length).toBe(html.match(/<caption>/g)?.length)
  })

  it('sans droit d’agir, on lit sans pouvoir rien changer', async () => {
    expect(await rendre(recherches(false))).not.toContain('method="post"')
    expect(await rendre(synonymes(false))).not.toContain('method="post"')
  })
})
