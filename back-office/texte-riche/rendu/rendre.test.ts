import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { assainirHtml } from '../../../src/contenu/socle/adapters/assainir-html.ts'
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
import { versHtml } from '../index.ts'
import { element, etatEcrit, type NoeudEcrit, sautDeLigne } from '../reprise/noeuds.ts'

const MEDIAS: Readonly<Record<string, unknown>> = {
  1: {
    filename: 'photo.jpg',
    mimeType: 'image/jpeg',
    width: 800,
    height: 600,
    alternative: 'Un établi',
    credit: '© Roux',
  },
  2: { filename: 'plan à plat.pdf', mimeType: 'application/pdf', filesize: 1_240_000 },
  3: { filename: 'film.mp4', mimeType: 'video/mp4', filesize: 5_000_000 },
  4: {
    filename: 'fond.png',
    mimeType: 'image/png',
    width: 8,
    height: 6,
    decorative: true,
    alternative: 'ignorée',
  },
}
const outils = {
  adresseDe: async (collection: string, id: string | number) =>
    id === 1 ? `/${collection}/1/page` : undefined,
  mediaDe: async (id: string | number) => MEDIAS[id],
}
const rendre = (...noeuds: readonly NoeudEcrit[]) => versHtml(etat(...noeuds), outils)
const phrases = (ecrit: string) => etatEcrit([paragraphe(ecrit)])

describe('nœuds', () => {
  it.each<[string, NoeudEcrit, string]>([
    ['un paragraphe', paragraphe('a < b & c'), '<p>a &lt; b &amp; c</p>'],
    ['un paragraphe vide', paragraphe(' '), ''],
    ['un saut de ligne', paragraphe('a', sautDeLigne, 'b'), '<p>a<br>b</p>'],
    ['gras et italique', paragraphe(texte('a', 3)), '<p><strong><em>a</em></strong></p>'],
    ['exposant, indice', paragraphe(texte('a', 64), texte('b', 32)), '<p><sup>a</sup><sub>b</sub></p>'],
    ['souligné, barré : rien', paragraphe(texte('a', 12)), '<p>a</p>'],
    [
      'signes doubles',
      paragraphe('Qui ? « Toi » : 5 %'),
      '<p>Qui\u00a0? «\u00a0Toi\u00a0»\u00a0: 5\u00a0%</p>',
    ],
    ['une autre langue', paragraphe(texte('Who ?', 0, 'en')), '<p><span lang="en">Who ?</span></p>'],
    ['un titre', titre(3, 'Où aller ?'), '<h3 id="titre-ou-aller">Où aller\u00a0?</h3>'],
    ['un titre 1 ou 6', titre(6, 'a'), '<h4 id="titre-a">a</h4>'],
    ['un titre vide', titre(2, ''), ''],
    ['une citation', element('quote', [texte('a')]), '<blockquote><p>a</p></blockquote>'],
    ['une ligne', { type: 'horizontalrule', version: 1 }, '<hr>'],
    [
      'un lien',
      paragraphe(lien('a', 'https://b.fr/?c=1&d=2')),
      '<p><a href="https://b.fr/?c=1&amp;d=2">a</a></p>',
    ],
    [
      'un lien interne',
      paragraphe(lienInterne('a', 'actualites', 1)),
      '<p><a href="/actualites/1/page">a</a></p>',
    ],
    ['un lien vers un brouillon', paragraphe(lienInterne('a', 'actualites', 2)), '<p>a</p>'],
    ['un lien dangereux', paragraphe(lien('a', 'javascript:alert(1)')), '<p>a</p>'],
    ['une liste', liste('bullet', item('a'), item('b')), '<ul><li>a</li><li>b</li></ul>'],
    [
      'une liste dans une liste',
      liste('number', item('a'), element('listitem', [liste('bullet', item('b'))]), item('c')),
      '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    ],
    [
      'un tableau à double entrée',
      tableau(
        [
          ['', 3],
          ['A', 1],
        ],
        [
          ['B', 2],
          ['1', 0],
        ],
      ),
      '<table><thead><tr><th scope="col"></th><th scope="col">A</th></tr></thead><tbody><tr><th scope="row">B</th><td>1</td></tr></tbody></table>',
    ],
    [
      'une image',
      image(1, { legende: 'Ici' }),
      '<figure><img src="/medias/photo.jpg" alt="Un établi" width="800" height="600" loading="lazy"><figcaption>Ici <span class="credit">© Roux</span></figcaption></figure>',
    ],
    [
      'une image décorative',
      image(4),
      '<figure><img src="/medias/fond.png" alt="" width="8" height="6" loading="lazy"></figure>',
    ],
    ['une image disparue', image(9), ''],
    ['un nœud inconnu garde son texte', element('inconnu', [paragraphe('a')]), '<p>a</p>'],
  ])('%s', async (_cas, noeud, attendu) => {
    expect(await rendre(noeud)).toBe(attendu)
  })
})

describe('blocs', () => {
  it.each<[string, NoeudEcrit, string]>([
    ['chapeau', bloc('chapeau', { contenu: phrases('a') }), '<p class="chapeau">a</p>'],
    [
      'encadré',
      bloc('encadre', { nature: 'info', contenu: phrases('a') }),
      '<div class="encadre"><p>a</p></div>',
    ],
    [
      'encadré à retenir',
      bloc('encadre', { nature: 'retenir', titre: 'T', contenu: phrases('a') }),
      '<div class="encadre encadre--retenir"><p class="encadre__titre">T</p><p>a</p></div>',
    ],
    [
      'accordéon',
      bloc('accordeon', {
        elements: [
          { titre: 'Q ?', contenu: phrases('r') },
          { titre: '', contenu: phrases('x') },
        ],
      }),
      '<details><summary>Q\u00a0?</summary><p>r</p></details>',
    ],
    [
      'chiffre clé',
      bloc('chiffre-cle', {
        valeur: '87 %',
        libelle: 'a',
        source: 'Insee',
        adresseSource: 'https://insee.fr',
        date: '2025',
      }),
      '<div class="chiffre-cle"><p class="chiffre-cle__valeur">87\u00a0%</p><p class="chiffre-cle__libelle">a</p><p class="chiffre-cle__source">Source\u00a0: <a href="https://insee.fr">Insee</a>, 2025</p></div>',
    ],
    [
      'boutons',
      bloc('boutons', {
        boutons: [
          { libelle: 'A', linkType: 'internal', doc: { relationTo: 'actualites', value: 1 } },
          { libelle: 'B', url: '/b', secondaire: true },
          { libelle: 'C', url: 'javascript:1' },
        ],
      }),
      '<p class="boutons"><a class="bouton" href="/actualites/1/page">A</a> <a class="bouton bouton--secondaire" href="/b">B</a></p>',
    ],
    [
      'citation',
      bloc('citation', { texte: 'a\n\nb', auteur: 'Lina', fonction: 'apprentie' }),
      '<blockquote><p>a</p><p>b</p><footer>— <cite>Lina, apprentie</cite></footer></blockquote>',
    ],
    [
      'téléchargement',
      bloc('telechargement', { media: 2, titre: 'Le plan' }),
      '<p class="telechargement"><a href="/medias/plan%20%C3%A0%20plat.pdf" download="plan à plat.pdf">Le plan <span>(PDF, 1,2\u00a0Mo)</span></a></p>',
    ],
    [
      'vidéo d’une plateforme',
      bloc('video', {
        titre: 'T',
        adresse: 'https://youtu.be/dQw4w9WgXcQ',
        duree: '3:00',
        motif: 'sans parole',
      }),
      '<div class="video"><p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" data-video="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1">Regarder «\u00a0T\u00a0» <span>(YouTube, 3\u00a0min)</span></a></p><p>Sans transcription\u00a0: sans parole</p></div>',
    ],
    [
      'vidéo hébergée',
      bloc('video', { titre: 'T', media: 3, transcription: phrases('a') }),
      '<div class="video"><p><a href="/medias/film.mp4" data-video="/medias/film.mp4">Regarder «\u00a0T\u00a0» <span>(MP4, 5\u00a0Mo)</span></a></p><details><summary>Transcription de «\u00a0T\u00a0»</summary><p>a</p></details></div>',
    ],
    [
      'liste',
      bloc('liste', { titre: 'T', adresse: '/metiers?q=a%26b', nombre: 40 }),
      '<div data-liste="metiers" data-requete="q=a%26b" data-nombre="12" data-titre="T"></div>',
    ],
    [
      'liste d’informations',
      bloc('liste', { titre: 'T', adresse: '/informations?q=a&par-page=50&page=2', nombre: 3 }),
      '<div data-liste="informations" data-requete="q=a" data-nombre="3" data-titre="T"></div>',
    ],
    ['légende sans tableau', bloc('legende-tableau', { legende: 'a' }), '<p>a</p>'],
    ['bloc inconnu', bloc('constructor', { valeur: 'a' }), ''],
  ])('%s', async (_cas, noeud, attendu) => {
    expect(await rendre(noeud)).toBe(attendu)
  })

  test('le sommaire liste les titres 2 et 3, ancres uniques, même placés après lui', async () => {
    const html = await rendre(bloc('sommaire'), titre(2, 'A'), titre(3, 'A'), titre(4, 'Non'), titre(2, 'B'))
    expect(html).toContain(
      '<nav class="sommaire-texte" aria-label="Sommaire"><p>Sommaire</p><ul><li><a href="#titre-a">A</a><ul><li><a href="#titre-a-2">A</a></li></ul></li><li><a href="#titre-b">B</a></li></ul></nav>',
    )
    expect(html).toContain('<h3 id="titre-a-2">')
  })
})

describe('quoi qu’on écrive', () => {
  const ecrit = fc.oneof(
    fc.string(),
    fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '<img src=x>', '&lt;'),
  )
  const fiche = fc.dictionary(
    fc.constantFrom(
      'titre',
      'libelle',
      'valeur',
      'source',
      'texte',
      'auteur',
      'adresse',
      'url',
      'legende',
      'motif',
      'date',
    ),
    ecrit,
  )
  const noms = [
    'encadre',
    'accordeon',
    'chiffre-cle',
    'boutons',
    'citation',
    'video',
    'liste',
    'legende-tableau',
  ]
  const noeud = fc.oneof(
    ecrit.map((un) => paragraphe(un)),
    fc.tuple(fc.integer({ min: 1, max: 6 }), ecrit).map(([niveau, un]) => titre(niveau, un)),
    fc.tuple(ecrit, ecrit).map(([un, adresse]) => paragraphe(lien(un, adresse))),
    fc.tuple(ecrit, ecrit).map(([un, langue]) => paragraphe(texte(un, 127, langue))),
    fc.tuple(fc.constantFrom(...noms), fiche).map(([nom, champs]) =>
      bloc(nom, {
        ...champs,
        boutons: [champs],
        elements: [{ ...champs, contenu: phrases(champs.titre ?? '') }],
      }),
    ),
  )

  test('aucune balise ni adresse ne sort du contrat : le portail n’a rien à retirer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(noeud, { maxLength: 5 }), async (noeuds) => {
        const html = await rendre(...noeuds)
        expect(html).not.toMatch(/<(?:script|img|iframe)|<[^>]*\son\w+=|href="(?:javascript|data)/i)
        const balises = (un: string) => un.match(/<\/?[a-z][^\s>]*/g)
        expect(balises(assainirHtml(html))).toEqual(balises(html))
      }),
    )
  })

  test('un état qui n’en est pas un → rien, sans erreur', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (valeur) => {
        const racine: NoeudEcrit = { type: 'x', version: 1, children: valeur, fields: valeur }
        expect(typeof (await rendre(racine))).toBe('string')
      }),
    )
  })
})
