import { HtmlValidate } from 'html-validate'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static.edge'
import { describe, expect, it } from 'vitest'
import { creerHistorique } from '../../src/flux/back-office.ts'
import { lireJour } from '../../src/kernel/jour.ts'
import { baseDeTest } from '../../src/platform/db/base-de-test.fixture.ts'
import { remplacerSynonymes } from '../../src/recherche/back-office.ts'
import { DetailExecution } from './flux/detail.tsx'
import { Tendance } from './flux/tendance.tsx'
import { CompteRendu } from './import/compte-rendu.tsx'
import { EnsembleQualite } from './qualite/ensemble.tsx'
import { FormationsEnCause } from './qualite/formations.tsx'
import type { DroitsSurLesRecherches } from './recherches/actions.tsx'
import { ListeDesRecherches } from './recherches/liste.tsx'
import { ListeDesSynonymes } from './synonymes/liste.tsx'
import { ListeDesTemoins } from './temoins/liste.tsx'

const { pool } = await baseDeTest()
await pool.query(`
  insert into qualite.formation (numero, empreinte, intitule, organisme_numero, organisme_nom, defauts, cle_doublon, liens)
  values ('15_1', '', 'Soudage', '19_1', 'Organisme du Capitole', '{sans-rome,sans-contact}', 'a', '{https://mort.fr/}');
  insert into qualite.etat (calculee_le) values (now());
  insert into qualite.lien (url, echecs, cause, verifie_le) values ('https://mort.fr/', 3, 'dns', now());
  insert into recherche.requete values (current_date, 'tout', 'fiche de paie', '', 0, false, 12),
    (current_date, 'tout', 'c++', '', 0, false, 11), (current_date, 'tout', 'c##', '', 0, false, 10);
  insert into recherche.suite (texte) values ('fiche de paie');
  insert into recherche.demande_temoin (q, groupe, contient, parmi, pourquoi, auteur)
    values ('devenir toubib', 'metiers', '{médecin}', 1, 'le mot familier', '7');
  insert into flux.execution (source, mode, essai, force, debut, etat, version, lues, rejetees, anomalies, gardes)
    select 'flux.xml', 'complet', false, false, now() - n * interval '1 day', 'publiee', n, 100, 3,
      '[{"code":"siret-invalide","gravite":"defaut","nombre":40}]'::jsonb,
      '[{"garde":"flux-vide","valeur":100,"base":100,"depassee":false,"forcee":false}]'::jsonb
    from generate_series(1, 3) as n;
  insert into flux.anomalie (execution_id, code, gravite, rang, ligne, numero, phrase, organisme)
    select max(id), 'siret-invalide', 'defaut', n, n, '15_' || n, 'SIRET faux', '19_' || n
    from flux.execution, generate_series(1, 40) as n group by n`)
const suite = await pool.query<{ id: string }>('select id::text from recherche.suite')
const SUITE = suite.rows[0]?.id ?? expect.fail('aucune suite')
const historique = creerHistorique(pool)
const dernier = await historique.page({}, 1, 1)
const execution = dernier.executions[0] ?? expect.fail('aucun import')
await remplacerSynonymes(pool, {
  groupes: [['soudeur', 'soudage']],
  sens: [{ de: 'IDE', vers: ['infirmier'] }],
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
const TOUS_LES_DROITS: DroitsSurLesRecherches = { traiter: true, ecrire: ['questions'] }
const recherches = (droits: Partial<DroitsSurLesRecherches>, parametres = '') => {
  const aucun: DroitsSurLesRecherches = { traiter: false, ecrire: [] }
  const demande = { pool, portail: PORTAIL_MUET, lire: lire(parametres) }
  return ListeDesRecherches({ ...demande, droits: { ...aucun, ...droits } })
}
const REFUS = `fait=chemin-refuse&recherche=${SUITE}&chemin=formations&libelle=La+paie`
const detail = (parametres = '') => DetailExecution({ pool, execution, lire: lire(parametres) })
const synonymes = (peutModifier: boolean, parametres = '') =>
  ListeDesSynonymes({ pool, portail: PORTAIL_MUET, peutModifier, lire: lire(parametres) })

const temoins = (peutModifier: boolean, parametres = '') =>
  ListeDesTemoins({ pool, portail: PORTAIL_MUET, peutModifier, compte: '7', lire: lire(parametres) })

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
    ['recherches', () => recherches(TOUS_LES_DROITS), 'Rediriger cette recherche'],
    ['redirection refusée', () => recherches(TOUS_LES_DROITS, REFUS), 'value="La paie"'],
    ['recherches vérifiées', () => recherches(TOUS_LES_DROITS, 'verifier=oui'), 'Le portail ne répond pas'],
    ['un synonyme pour une recherche', () => synonymes(true, `depuis=${SUITE}`), '>fiche de paie</textarea>'],
    ['un import', () => detail(), 'Les organismes qui ont le plus d’anomalies'],
    ['synonymes', () => synonymes(true), 'soudeur, soudage'],
    ['synonyme à sens unique', () => synonymes(true, 'q=ide'), 'IDE → infirmier'],
    [
      'saisie refusée d’une recherche',
      () => synonymes(true, `depuis=${SUITE}&refus=oui&mots=*,soudeur`),
      '>fiche de paie, soudeur</textarea>',
    ],
    ['saisie refusée', () => synonymes(true, 'refus=oui&mots=soudeur,arc'), 'Garder quand même'],
    ['demandes témoins', () => temoins(true), 'par vous'],
    ['demande d’une recherche', () => temoins(true, `depuis=${SUITE}`), 'value="fiche de paie"'],
    ['demande gardée', () => temoins(true, `depuis=${SUITE}&fait=ajoute`), `synonymes?depuis=${SUITE}`],
    ['demande à modifier', () => temoins(true, 'id=1'), 'value="le mot familier"'],
    [
      'demande refusée',
      () => temoins(true, `depuis=${SUITE}&refus=oui&contient=*, %2B%2B&parmi=3`),
      'value="fiche de paie, ++"',
    ],
    ['demandes rejouées', () => temoins(true, 'rejouer=oui'), 'Le portail ne répond pas'],
    ['effet', () => synonymes(true, 'effet=oui&mots=toubib,médecin'), 'effet inconnu'],
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
    expect(await rendre(recherches({}))).not.toContain('method="post"')
    expect(await rendre(synonymes(false))).not.toContain('method="post"')
    expect(await rendre(temoins(false))).not.toContain('method="post"')
  })

  it('qui peut créer un contenu peut l’écrire pour une recherche, sans la traiter', async () => {
    const html = await rendre(recherches({ ecrire: ['questions'] }))
    expect(html).toContain('une question fréquente')
    expect(html).not.toContain('une page d’information')
    expect(html).not.toContain('Rediriger')
  })

  it('une redirection refusée revient ouverte, sa faute liée au champ', async () => {
    const html = await rendre(recherches(TOUS_LES_DROITS, REFUS))
    expect(html.match(/<details open/g)).toHaveLength(1)
    expect(html).toMatch(/<input id="chemin-0" aria-invalid="true" aria-describedby="faute-chemin-0"/)
    expect(html).toContain('id="faute-chemin-0"')
  })

  it('une recherche se filtre comme elle s’écrit, accents et majuscules compris', async () => {
    expect(await rendre(recherches({}, 'q=Fiché'))).toContain('fiche de paie')
  })

  it('un numéro de page absurde, ou au-delà, montre une page', async () => {
    for (const page of ['1e300', '999999', '-1']) {
      expect(await rendre(recherches({}, `page=${page}`))).toContain('fiche de paie')
      expect(await rendre(FormationsEnCause(qualite(`organisme=19_1&page=${page}`)))).toContain('Soudage')
      expect(await rendre(detail(`page=${page}`))).toContain('SIRET faux')
    }
  })

  it('l’organisme qui filtre est dans la liste, même hors des trente premiers', async () => {
    const { rows } = await pool.query(
      `select organisme from flux.anomalie group by 1 order by organisme desc limit 1`,
    )
    const html = await rendre(detail(`organisme=${rows[0].organisme}`))
    expect(html).toContain(`<option value="${rows[0].organisme}" selected="">`)
  })

  it('les deux couleurs du graphique sont séparées par un filet', async () => {
    const html = await rendre(Promise.resolve(Tendance({ executions: await historique.tendance(5) })))
    expect(html.match(/class="rejets"/g)).toHaveLength(3)
    expect(html.match(/class="filet"/g)).toHaveLength(3)
  })

  it('un flux vide a son compte rendu : la garde et ce qui serait retiré', async () => {
    const volumes = { ...execution.volumes, lues: 0, retirees: 100 }
    const vide = CompteRendu({ execution: { ...execution, volumes, etat: 'refusee' } })
    expect(await rendre(Promise.resolve(vide))).toContain('Le flux n’est pas vide')
    const illisible = CompteRendu({ execution: { ...execution, volumes, gardes: [] } })
    expect(illisible).toBeNull()
  })
})
