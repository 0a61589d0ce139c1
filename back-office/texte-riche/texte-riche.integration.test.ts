import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { assainirHtml } from '../../src/contenu/socle/adapters/assainir-html.ts'
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
} from './etats.fixture.ts'
import { depuisHtml, verifierAvecMedias, versHtml } from './index.ts'
import { champs, elements } from './lecture.ts'
import { etatEcrit, type NoeudEcrit } from './reprise/noeuds.ts'
import { payloadDuTexte } from './texte-riche.fixture.ts'

const { creer, relire } = await payloadDuTexte()

const outils = {
  adresseDe: async (collection: string, id: string | number) => `/${collection}/${id}/page-liee`,
  mediaDe: (id: string | number) => relire('medias', id),
}

const phrases = (ecrit: string) => etatEcrit([paragraphe(ecrit)])

async function deposer(nom: string, type: string, octets: Uint8Array<ArrayBuffer>, fiche = {}) {
  const formulaire = new FormData()
  formulaire.set('file', new File([octets], nom, { type }))
  formulaire.set('_payload', JSON.stringify(fiche))
  return Number((await creer('medias', formulaire)).id)
}

async function enregistrer(...noeuds: readonly NoeudEcrit[]) {
  const { id } = await creer('actualites', JSON.stringify({ titre: 'Essai', texte: etat(...noeuds) }))
  return relire('actualites', id)
}

/** L'état relu de la base, sous sa forme d'éditeur. */
function lireRelu(relu: unknown) {
  const children = elements(champs(champs(relu).root).children)
  return etatEcrit(
    children.map((noeud) => ({ ...noeud, type: String(noeud.type), version: Number(noeud.version) })),
  )
}

const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1d4b7a' } })
  .png()
  .toBuffer()

describe('un texte enregistré par Payload', () => {
  test('avec tous les blocs → validé, relu et rendu en HTML que le portail garde entier', async () => {
    const photo = await deposer('atelier.png', 'image/png', new Uint8Array(png), {
      alternative: 'Deux apprenties devant un établi',
      credit: 'Anne Roux',
    })
    const pdf = await deposer(
      'guide.pdf',
      'application/pdf',
      new TextEncoder().encode(`%PDF-1.4\n${' '.repeat(2000)}`),
    )
    const cible = (await creer('actualites', JSON.stringify({ titre: 'Cible' }))).id
    const { texte: relu } = await enregistrer(
      bloc('chapeau', { contenu: phrases('L’essentiel : tout est gratuit.') }),
      bloc('sommaire'),
      titre(2, 'Se former'),
      paragraphe(
        'Voir ',
        lienInterne('la page liée', 'actualites', Number(cible)),
        ' et ',
        texte('this page', 2, 'en'),
      ),
      liste('bullet', item('Un'), item('Deux')),
      bloc('legende-tableau', { legende: 'Durées' }),
      tableau(
        [
          ['Contrat', 1],
          ['Durée', 1],
        ],
        [
          ['Apprentissage', 2],
          ['Deux ans', 0],
        ],
      ),
      image(photo, { legende: 'Le nouvel atelier' }),
      titre(2, 'Aller plus loin'),
      bloc('encadre', {
        nature: 'attention',
        titre: 'Avant de signer',
        contenu: phrases('Lisez le contrat.'),
      }),
      bloc('accordeon', { elements: [{ id: 'e1', titre: 'Qui paie ?', contenu: phrases('La Région.') }] }),
      bloc('chiffre-cle', { valeur: '87 %', libelle: 'trouvent un emploi', source: 'Insee', date: '2025' }),
      bloc('citation', { texte: 'J’ai trouvé ma voie.', auteur: 'Lina', fonction: 'apprentie' }),
      bloc('boutons', {
        boutons: [
          { id: 'x', libelle: 'Chercher', linkType: 'custom', url: '/formations?q=soin+%26+sant%C3%A9' },
        ],
      }),
      bloc('video', {
        titre: 'Le métier',
        origine: 'adresse',
        adresse: 'https://vimeo.com/123456789',
        duree: '3:20',
        transcription: phrases('Bonjour.'),
      }),
      bloc('telechargement', { media: pdf, titre: 'Guide de l’apprenti' }),
      bloc('liste', { titre: 'À la une', adresse: '/formations?q=soudeur&page=3', nombre: 6 }),
      { type: 'horizontalrule', version: 1 },
    )
    const html = await versHtml(lireRelu(relu), outils)
    expect(await verifierAvecMedias(lireRelu(relu), outils)).toEqual([])
    expect(assainirHtml(html).replaceAll(' />', '>')).toBe(html)
    for (const attendu of ATTENDUS(Number(cible))) expect(html).toContain(attendu)
  })

  test('une recherche qui n’est pas du portail, une vidéo inconnue ou que l’instance n’ouvre pas, un lien javascript → refusés', async () => {
    const refus = [
      bloc('liste', { titre: 'x', adresse: 'https://ailleurs.example/x', nombre: 6 }),
      bloc('video', { titre: 'x', origine: 'adresse', adresse: 'https://ailleurs.example/v', motif: 'x' }),
      bloc('video', { titre: 'x', origine: 'adresse', adresse: 'https://youtu.be/dQw4w9WgXcQ', motif: 'x' }),
      paragraphe(lien('x', 'javascript:alert(1)')),
      bloc('encadre', { nature: 'inconnue', contenu: phrases('x') }),
      bloc('script', {}),
    ]
    for (const noeud of refus) await expect(enregistrer(noeud), JSON.stringify(noeud)).rejects.toThrow()
  })

  test('un contenu repris d’un HTML s’enregistre tel quel', async () => {
    const html =
      '<h2>Titre</h2><ol start="3"><li>un<ul><li>deux</li></ul></li></ol><details><summary>q</summary><p>r</p></details>'
    const { id } = await creer('actualites', JSON.stringify({ titre: 'x', texte: depuisHtml(html) }))
    const { texte: relu } = await relire('actualites', id)
    expect((await versHtml(lireRelu(relu), outils)).replace(/ id="[^"]*"/, '')).toBe(html)
  })
})

const ATTENDUS = (cible: number) => [
  '<p class="chapeau">L’essentiel\u00a0: tout est gratuit.</p>',
  '<li><a href="#titre-aller-plus-loin">Aller plus loin</a></li>',
  `<a href="/actualites/${cible}/page-liee">la page liée</a>`,
  '<span lang="en"><em>this page</em></span>',
  '<table><caption>Durées</caption><thead>',
  '<source type="image/webp" srcset="/medias/atelier-20x15.webp 20w"',
  'alt="Deux apprenties devant un établi" width="40" height="30"',
  '<figcaption>Le nouvel atelier <span class="credit">© Anne Roux</span></figcaption>',
  '<div class="encadre encadre--attention"><p class="encadre__titre">Avant de signer</p>',
  'data-video="https://player.vimeo.com/video/123456789?dnt=1"',
  '<a href="/medias/guide.pdf" download="guide.pdf">Guide de l’apprenti <span>(PDF, 2\u00a0Ko)</span></a>',
  '<div data-liste="formations" data-requete="q=soudeur" data-nombre="6" data-titre="À la une"></div>',
]
