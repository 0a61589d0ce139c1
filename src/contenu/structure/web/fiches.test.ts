import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../../gabarit/html-valide.fixture.ts'
import type { Ressource } from '../../ressource/domain/ressource.ts'
import { enregistrerFichesRessources } from '../../ressource/web/ressource.routes.ts'
import { collectionDeTest, publiee, retiree } from '../../socle/domain/collection.fixture.ts'
import type { Structure } from '../domain/structure.ts'
import { enregistrerFichesStructures } from './structure.routes.ts'

const contexte = contexteDeTest()

const structure: Structure = {
  id: 'dora--1',
  source: 'dora',
  nom: 'Mission locale de l’Essai',
  dateMaj: '2026-01-12',
  description: 'Première ligne.\nSeconde </script> ligne.',
  adresse: '1 rue de l’Essai',
  commune: 'Toulouse',
  codePostal: '31000',
  codeInsee: '31555',
  telephone: '0536490000',
  courriel: 'accueil@essai.example',
  siteWeb: 'https://essai.example/',
  lienSource: 'https://source.example/fiche',
  accessibiliteLieu: 'https://acceslibre.example/lieu',
  horaires: 'Mo-Fr 10:00-20:00',
  reseaux: ['mission-locale', 'reseau-inconnu'],
  publics: ['jeunes'],
  thematiques: ['mobilite--preparer-un-permis', 'inconnue'],
  modesAccueil: ['en-presentiel'],
  services: [
    {
      id: 's1',
      nom: 'Atelier CV',
      description: 'Deux heures.',
      type: 'atelier',
      thematiques: [],
      publics: ['jeunes'],
      modesAccueil: ['en-presentiel'],
      frais: 'gratuit',
      conditionsAcces: 'Être inscrit.',
      lienMobilisation: 'https://essai.example/rendez-vous',
    },
  ],
}

const ressource: Ressource = {
  id: 'entretien',
  titre: 'Préparer un entretien',
  resume: 'Une méthode.',
  html: '<h2>Un</h2><p>Texte.</p>',
  type: 'guide',
  themes: ['entretien'],
  profils: ['demandeur-emploi'],
  format: 'lire',
  auteur: 'L’équipe',
  source: { nom: 'Une source', url: 'https://source.example/' },
  datePublication: '2026-01-12',
  dureeMinutes: 5,
  fichier: { chemin: '/medias/guide.pdf', format: 'PDF', octets: 245_000 },
}

const tableau: Ressource = {
  ...ressource,
  id: 'tableau',
  titre: 'Avec tableau',
  html: '<table><caption>t</caption><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table>',
}

const nue: Structure = {
  id: 'nue',
  source: 'demonstration',
  nom: 'Nue',
  dateMaj: '',
  reseaux: [],
  publics: [],
  thematiques: [],
  modesAccueil: [],
  services: [],
  horaires: 'sur rendez-vous',
}

async function demander(chemin: string, proches: readonly string[] = []) {
  const serveur = fastify()
  const prochesDuTexte = () => proches
  enregistrerFichesStructures(serveur, {
    contexte,
    structures: collectionDeTest([publiee(structure), publiee(nue), retiree({ ...structure, id: 'partie' })]),
    prochesDuTexte,
  })
  enregistrerFichesRessources(serveur, {
    contexte,
    ressources: collectionDeTest([
      publiee(ressource),
      publiee(tableau),
      retiree({ ...ressource, id: 'partie' }),
    ]),
    prochesDuTexte,
  })
  const { statusCode, body, headers } = await serveur.inject(chemin)
  return { statut: statusCode, html: body.replaceAll('\u00a0', ' '), brut: body, vers: headers.location }
}

describe('fiche d’une structure', () => {
  it('tout ce qui est connu, en HTML valide', async () => {
    const { statut, html, brut } = await demander('/structures/dora--1/mission-locale-de-l-essai')
    expect(statut).toBe(200)
    expect(await fautesHtml(brut)).toEqual([])
    for (const attendu of [
      'Toulouse (Haute-Garonne)',
      'Mission locale, reseau-inconnu',
      'Du lundi au vendredi, 10 h – 20 h',
      'href="tel:+33536490000"',
      'Préparer un permis',
      'Gratuit',
      'fiche mise à jour le 12 janvier 2026',
      '"@type":"Organization"',
    ]) {
      expect(html).toContain(attendu)
    }
  })

  it('de démonstration, presque vide : dite telle, non indexée, horaires tels quels', async () => {
    const { html, brut } = await demander('/structures/nue/nue')
    expect(await fautesHtml(brut)).toEqual([])
    expect(html).toContain('Données de démonstration')
    expect(html).toContain('noindex')
    expect(html).toContain('sur rendez-vous')
    expect(html).not.toContain('"@type":"Organization"')
  })

  it('l’adresse sans nom, ou avec un ancien nom, mène à la bonne', async () => {
    const bonne = '/structures/dora--1/mission-locale-de-l-essai'
    expect(await demander('/structures/dora--1')).toMatchObject({ statut: 301, vers: bonne })
    expect(await demander('/structures/dora--1/ancien')).toMatchObject({ statut: 301, vers: bonne })
  })

  it('retirée (410) et inconnue (404) : valides, avec une suite', async () => {
    const partie = await demander('/structures/partie/x', ['dora--1', 'partie', 'inconnue'])
    expect(partie.statut).toBe(410)
    expect(await fautesHtml(partie.brut)).toEqual([])
    expect(partie.html).toContain('retirée le 24 novembre 2026')
    expect(partie.html).toContain('href="/structures/dora--1/mission-locale-de-l-essai"')
    const inconnue = await demander('/structures/jamais/x')
    expect(inconnue.statut).toBe(404)
    expect(await fautesHtml(inconnue.brut)).toEqual([])
    expect(inconnue.html).toContain('href="/structures"')
  })
})

describe('fiche d’une ressource', () => {
  it('texte, repères, document annoncé avec son poids, en HTML valide', async () => {
    const { statut, html, brut } = await demander('/ressources/entretien/preparer-un-entretien')
    expect(statut).toBe(200)
    expect(await fautesHtml(brut)).toEqual([])
    for (const attendu of ['<h2>Un</h2>', '5 minutes', 'Télécharger (PDF, 245 Ko)', '"@type":"Article"']) {
      expect(html).toContain(attendu)
    }
  })

  it('un texte avec un tableau se laisse atteindre au clavier', async () => {
    const { html, brut } = await demander('/ressources/tableau/avec-tableau')
    expect(await fautesHtml(brut)).toEqual([])
    expect(html).toContain('tabindex="0" aria-label="Avec tableau"')
  })

  it('retirée et inconnue', async () => {
    expect((await demander('/ressources/partie/x')).statut).toBe(410)
    expect((await demander('/ressources/jamais/x')).statut).toBe(404)
  })
})
