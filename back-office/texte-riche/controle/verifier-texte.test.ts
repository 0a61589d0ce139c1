import { describe, expect, it, test } from 'vitest'
import {
  bloc,
  etat,
  image,
  item,
  lien,
  lienInterne,
  liste,
  paragraphe,
  tableau,
  texte,
  titre,
} from '../etats.fixture.ts'
import { element, etatEcrit, type NoeudEcrit, sautDeLigne } from '../reprise/noeuds.ts'
import { verifierAvecMedias, verifierTexte } from './verifier-texte.ts'

const codes = (...noeuds: readonly NoeudEcrit[]) => verifierTexte(etat(...noeuds)).map(({ code }) => code)
const contenu = (...noeuds: readonly NoeudEcrit[]) => etatEcrit(noeuds)
const photo = { id: 1, filename: 'a.png', mimeType: 'image/png' }

describe('fautes', () => {
  it.each<[string, readonly string[], readonly NoeudEcrit[]]>([
    ['image sans alternative', ['image-sans-alternative'], [image(photo)]],
    [
      'image sans alternative dans un encadré',
      ['image-sans-alternative'],
      [bloc('encadre', { contenu: contenu(image(photo)) })],
    ],
    ['image disparue', ['image-introuvable'], [image(null)]],
    ['premier titre de niveau 3', ['titre-de-depart'], [titre(3, 'a')]],
    ['titre 4 sous un titre 2', ['titre-saute'], [titre(2, 'a'), titre(4, 'b')]],
    [
      'titre sauté dans un accordéon',
      ['titre-saute'],
      [titre(2, 'a'), bloc('accordeon', { elements: [{ titre: 'q', contenu: contenu(titre(4, 'b')) }] })],
    ],
    ['titre vide', ['titre-vide'], [titre(2, '')]],
    [
      'tableau sans en-tête',
      ['tableau-sans-entete'],
      [
        tableau(
          [
            ['a', 0],
            ['b', 0],
          ],
          [
            ['c', 0],
            ['d', 0],
          ],
        ),
      ],
    ],
    [
      'en-tête vide',
      ['entete-vide'],
      [
        tableau(
          [
            ['a', 1],
            ['', 1],
          ],
          [
            ['c', 0],
            ['d', 0],
          ],
        ),
      ],
    ],
    ['légende sans tableau', ['legende-seule'], [bloc('legende-tableau', { legende: 'a' }), paragraphe('b')]],
    ['lien « cliquez ici »', ['lien-obscur'], [paragraphe(lien('Cliquez ici !', '/a'))]],
    ['lien « ici »', ['lien-obscur'], [paragraphe('Voir ', lien('ici', '/a'))]],
    ['lien « lire la suite… »', ['lien-obscur'], [paragraphe(lien('Lire la suite…', '/a'))]],
    ['lien « En savoir plus »', ['lien-obscur'], [paragraphe(lien('En savoir plus', '/a'))]],
    ['lien « → »', ['lien-obscur'], [paragraphe(lien('→', '/a'))]],
    [
      'bouton « En savoir plus »',
      ['lien-obscur'],
      [bloc('boutons', { boutons: [{ libelle: 'En savoir plus', url: '/a' }] })],
    ],
    ['adresse nue', ['lien-adresse-nue'], [paragraphe(lien('https://exemple.fr/a', 'https://exemple.fr/a'))]],
    ['lien vide', ['lien-vide'], [paragraphe(lien(' ', '/a'))]],
    [
      'même texte, deux adresses',
      ['liens-de-meme-texte'],
      [paragraphe(lien('Nos aides', '/a'), ' ', lien('nos aides', '/b'))],
    ],
    [
      'même texte, deux documents',
      ['liens-de-meme-texte'],
      [paragraphe(lienInterne('Le guide', 'actualites', 1), lienInterne('Le guide', 'actualites', 2))],
    ],
    [
      'vidéo sans transcription',
      ['video-sans-transcription'],
      [bloc('video', { titre: 'a', transcription: contenu(paragraphe(' ')) })],
    ],
    ['paragraphe en gras qui fait titre', ['titre-simule'], [paragraphe(texte('Les aides', 1))]],
    ['majuscules longues', ['majuscules-longues'], [paragraphe('ATTENTION AUX DATES LIMITES de dépôt.')]],
    ['tirets à la ligne', ['liste-simulee'], [paragraphe('- un', sautDeLigne, '- deux')]],
    ['tirets par paragraphes', ['liste-simulee'], [paragraphe('– un'), paragraphe('– deux')]],
    ['numéros écrits à la main', ['liste-simulee'], [paragraphe('1. un'), paragraphe('2. deux')]],
    ['emoji en puce', ['emoji-porteur'], [paragraphe('✅ Gratuit pour tous')]],
    ['emoji à la place d’un mot', ['emoji-porteur'], [paragraphe('Appelez le 📞 de votre conseiller.')]],
    ['langue inconnue', ['langue-inconnue'], [paragraphe(texte('nuqneH', 0, 'tlh'))]],
    [
      'anglais non indiqué',
      ['langue-non-indiquee'],
      [paragraphe('You will find the list of the training courses that are open to you.')],
    ],
  ])('%s', (_cas, attendus, noeuds) => {
    expect(codes(...noeuds)).toEqual(attendus)
  })
})

describe('pas de faute', () => {
  it.each<[string, readonly NoeudEcrit[]]>([
    [
      'titres qui se suivent et remontent',
      [titre(2, 'a'), titre(3, 'b'), titre(4, 'c'), titre(2, 'd'), titre(3, 'e')],
    ],
    ['image décrite', [image({ ...photo, alternative: 'Un établi' })]],
    ['image décorative', [image({ ...photo, decorative: true })]],
    ['image décorative dans ce texte', [image(photo, { decorative: true })]],
    [
      'tableau à en-têtes de colonne',
      [
        tableau(
          [
            ['a', 1],
            ['b', 1],
          ],
          [
            ['c', 0],
            ['d', 0],
          ],
        ),
      ],
    ],
    [
      'tableau à en-têtes de ligne',
      [
        tableau(
          [
            ['', 0],
            ['b', 0],
          ],
          [
            ['c', 2],
            ['d', 0],
          ],
          [
            ['e', 2],
            ['f', 0],
          ],
        ),
      ],
    ],
    [
      'tableau à double entrée, coin vide',
      [
        tableau(
          [
            ['', 3],
            ['b', 1],
          ],
          [
            ['c', 2],
            ['d', 0],
          ],
        ),
      ],
    ],
    ['légende et son tableau', [bloc('legende-tableau', { legende: 'x' }), tableau([['a', 1]], [['b', 0]])]],
    ['lien explicite', [paragraphe(lien('Déposer une demande d’aide', '/a'))]],
    ['adresse de messagerie', [paragraphe(lien('contact@exemple.fr', 'mailto:contact@exemple.fr'))]],
    ['même texte, même adresse', [paragraphe(lien('Nos aides', '/a'), lien('Nos aides', '/a/'))]],
    ['vidéo transcrite', [bloc('video', { titre: 'a', transcription: contenu(paragraphe('Bonjour.')) })]],
    ['vidéo sans parole', [bloc('video', { titre: 'a', motif: 'vidéo sans parole' })]],
    ['phrase importante en gras', [paragraphe(texte('Ne signez rien avant d’avoir lu le contrat.', 1))]],
    ['gras au milieu', [paragraphe('Une ', texte('date', 1), ' à retenir')]],
    ['sigles côte à côte', [paragraphe('Du CAP au BTS, CPF et VAE compris.')]],
    ['un seul tiret de dialogue', [paragraphe('– Bonjour, dit-elle.'), paragraphe('Puis elle partit.')]],
    ['vraie liste', [liste('bullet', item('un'), item('deux'))]],
    ['emoji qui décore la fin', [paragraphe('Bienvenue à tous 🎉')]],
    ['marque et droit d’auteur', [paragraphe('Pix® et © Région')]],
    [
      'anglais indiqué',
      [paragraphe(texte('You will find the list of the courses that are open to you.', 0, 'en'))],
    ],
    [
      'titre d’œuvre étranger',
      [paragraphe('Le film The Art of the Deal passe ce soir en version originale.')],
    ],
    ['citation', [element('quote', [texte('Je vais essayer.')])]],
    ['texte vide', []],
  ])('%s', (_cas, noeuds) => {
    expect(codes(...noeuds)).toEqual([])
  })

  test('une fiche montrée sous un titre 2 part du titre 3', () => {
    expect(verifierTexte(etat(titre(3, 'a'), titre(4, 'b')), { premierTitre: 3 })).toEqual([])
  })
})

test('une faute dit quoi faire et où', () => {
  const [faute] = verifierTexte(etat(paragraphe(lien('cliquez ici', '/a'))))
  expect(faute?.phrase).toContain('nommez la page')
  expect(faute?.extrait).toBe('cliquez ici')
})

test('un extrait long est coupé', () => {
  const [faute] = verifierTexte(etat(titre(3, 'mot '.repeat(60))))
  expect(faute?.extrait).toHaveLength(80)
})

describe('avec les médias', () => {
  const medias = { mediaDe: async (id: string | number) => (id === 1 ? photo : undefined) }

  test('une image connue par son identifiant est jugée sur son média', async () => {
    const fautes = await verifierAvecMedias(etat(image(1), image(2)), medias)
    expect(fautes.map(({ code }) => code)).toEqual(['image-sans-alternative', 'image-introuvable'])
  })

  test('un bloc « document » dont le document n’existe plus est refusé, dans un encadré aussi', async () => {
    const document = (media: number) => bloc('telechargement', { media, titre: 'Le guide' })
    const encadre = bloc('encadre', { contenu: contenu(document(3)) })
    const fautes = await verifierAvecMedias(etat(document(1), document(2), encadre), medias)
    expect(fautes).toEqual([
      expect.objectContaining({ code: 'document-introuvable', extrait: 'Le guide' }),
      expect.objectContaining({ code: 'document-introuvable' }),
    ])
    expect(verifierTexte(etat(document(2)))).toEqual([])
  })

  test('sans lire les médias, elle n’est pas jugée', () => {
    expect(verifierTexte(etat(image(1)))).toEqual([])
  })
})
