import { globSync, readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { assainirHtml } from '../../../src/contenu/socle/adapters/assainir-html.ts'
import { depuisHtml, verifierTexte, versHtml } from '../index.ts'
import { champs, texte } from '../lecture.ts'

const MEDIAS: Readonly<Record<string, unknown>> = {
  7: {
    filename: 'photo.jpg',
    mimeType: 'image/jpeg',
    width: 8,
    height: 6,
    alternative: 'Un établi',
    credit: 'Roux',
  },
  8: { filename: 'guide.pdf', mimeType: 'application/pdf', filesize: 240_000 },
}
const outils = { adresseDe: async () => undefined, mediaDe: async (id: string | number) => MEDIAS[id] }
const mediaDe = (chemin: string) => ({ '/medias/photo.jpg': 7, '/medias/guide.pdf': 8 })[chemin]

/** Les deux écritures d'un même HTML, ancres de titres, espaces insécables et blancs entre blocs mis à part. */
async function allerRetour(html: string) {
  const attendu = assainirHtml(html)
  const rendu = assainirHtml(await versHtml(depuisHtml(attendu, { mediaDe }), outils))
  const normaliser = (un: string) =>
    un
      .replaceAll('\u00a0', ' ')
      .replace(/ id="[^"]*"/g, '')
      .replace(/>\s+</g, '><')
  return { rendu: normaliser(rendu), attendu: normaliser(attendu) }
}

const FICHIERS = globSync('instances/occitanie/contenus/**/*.yaml').filter(
  (fichier) => htmlDe(fichier) !== '',
)

function htmlDe(fichier: string): string {
  return texte(champs(parse(readFileSync(fichier, 'utf8'))).html)
}

it('il y a des contenus à reprendre', () => {
  expect(FICHIERS.length).toBeGreaterThan(30)
})

it.each(FICHIERS)('%s se reprend sans rien perdre', async (fichier) => {
  const { rendu, attendu } = await allerRetour(htmlDe(fichier))
  expect(rendu).toBe(attendu)
})

it.each(FICHIERS)('%s est publiable', (fichier) => {
  const premierTitre = fichier.includes('/dispositifs/') && !htmlDe(fichier).includes('<h2') ? 3 : 2
  expect(verifierTexte(depuisHtml(assainirHtml(htmlDe(fichier))), { premierTitre })).toEqual([])
})

it.each([
  '<p class="chapeau">a <strong>b</strong></p>',
  '<div class="encadre encadre--attention"><p class="encadre__titre">T</p><ul><li>a</li></ul></div>',
  '<details><summary>a</summary><p>b</p></details><details><summary>c</summary><p>d</p></details>',
  '<div class="chiffre-cle"><p class="chiffre-cle__valeur">87 %</p><p class="chiffre-cle__libelle">a</p><p class="chiffre-cle__source">Source : <a href="https://insee.fr">Insee</a>, 2025</p></div>',
  '<p class="boutons"><a class="bouton" href="/a">A</a> <a class="bouton bouton--secondaire" href="/b">B</a></p>',
  '<blockquote><p>a</p><footer>— <cite>Lina, apprentie</cite></footer></blockquote>',
  '<blockquote><p>a <em>b</em></p></blockquote>',
  '<div class="video"><p><a href="https://vimeo.com/123456789" data-video="https://player.vimeo.com/video/123456789?dnt=1">Regarder « T » <span>(Vimeo, 3 min 20 s)</span></a></p><details><summary>Transcription de « T »</summary><p>a</p></details></div>',
  '<p class="telechargement"><a href="/medias/guide.pdf" download="guide.pdf">Le guide <span>(PDF, 240 Ko)</span></a></p>',
  '<figure><img src="/medias/photo.jpg" alt="Un établi" width="8" height="6" loading="lazy"><figcaption>Ici <span class="credit">© Roux</span></figcaption></figure>',
  '<div data-liste="formations" data-requete="q=a&amp;ou=b" data-nombre="6" data-titre="T"></div>',
  '<ol start="4"><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ol>',
  '<table><caption>L</caption><thead><tr><th colspan="2" scope="col">a</th></tr></thead><tbody><tr><th scope="row">b</th><td><p>c</p><p>d</p></td></tr></tbody></table>',
  '<p>a <abbr title="compte personnel de formation">CPF</abbr> <span lang="en">now</span><br>b<sup>e</sup></p><hr>',
  '<nav class="sommaire-texte" aria-label="Sommaire"><p>Sommaire</p><ul><li><a href="#titre-a">a</a></li><li><a href="#titre-b">b</a></li></ul></nav><h2>a</h2><h2>b</h2>',
])('%s revient à l’identique', async (html) => {
  const { rendu, attendu } = await allerRetour(html)
  expect(rendu).toBe(attendu)
})

test('du texte libre, une image inconnue et une liste de définitions restent lisibles', async () => {
  const html =
    'Texte <b>libre</b><p>a</p><figure><img src="/medias/x.png"><figcaption>Légende</figcaption></figure><dl><dt>b</dt><dd>c</dd></dl>'
  const rendu = await versHtml(depuisHtml(assainirHtml(html)), outils)
  expect(rendu).toBe('<p>Texte <strong>libre</strong></p><p>a</p><p>Légende</p><p>b</p><p>c</p>')
})

test('la même reprise donne le même état ; un texte vide reste un état ouvrable', () => {
  const html = '<div class="encadre"><p>a</p></div><p><a href="/a">b</a></p>'
  expect(depuisHtml(html)).toEqual(depuisHtml(html))
  expect(depuisHtml('').root.children).toHaveLength(1)
})
