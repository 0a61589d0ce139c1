import {
  type Map as CarteLeaflet,
  divIcon,
  latLngBounds,
  layerGroup,
  type Marker,
  map,
  marker,
  tileLayer,
} from 'leaflet/dist/leaflet-src.esm.js'
import { type Grappe, grapper } from './grappes.ts'
import { lirePoints, type Point, regrouper } from './points.ts'

const MARGE_PX = 40
const ZOOM_D_UN_SEUL_LIEU = 13
const COTE_DU_REPERE_PX = 34
const ECART_ENTRE_REPERES_PX = 44

/**
 * Montre la carte à la place de la demande : un repère par lieu ou par grappe de lieux voisins, une bulle par lieu. Rend
 * de quoi la fermer.
 */
export function dessinerCarte(bloc: HTMLElement): () => void {
  const lieux = regrouper(lirePoints(bloc.querySelector('script')?.textContent ?? '[]'))
  const cadre = document.createElement('div')
  cadre.className = 'geo__carte'
  cadre.setAttribute('role', 'region')
  cadre.setAttribute('aria-label', `Carte de ${lieux.length} lieux ; la liste de la page donne les mêmes`)
  cadre.tabIndex = -1
  bloc.append(cadre)
  const carte = preparer(cadre, bloc.dataset)
  direLesManques(carte, bloc)
  carte.fitBounds(bornes(lieux), { padding: [MARGE_PX, MARGE_PX], maxZoom: ZOOM_D_UN_SEUL_LIEU })
  tenirLesReperes(carte, lieux)
  cadre.focus()
  return () => {
    carte.remove()
    cadre.remove()
  }
}

/** Un fond incomplet se dit une fois ; les repères, eux, restent. */
function direLesManques(carte: CarteLeaflet, bloc: HTMLElement): void {
  const etat = bloc.querySelector('[data-carte-etat]')
  const dire = (texte: string) => {
    if (etat !== null && etat.textContent !== texte) etat.textContent = texte
  }
  dire('')
  carte.eachLayer((fond) => fond.on('tileerror', () => dire(FOND_INCOMPLET)))
}

const FOND_INCOMPLET =
  'Une partie du fond de carte n’a pas pu être chargée : les lieux sont à leur place, et la liste donne les mêmes.'

function preparer(cadre: HTMLElement, reglages: DOMStringMap): CarteLeaflet {
  const sansMouvement = matchMedia('(prefers-reduced-motion: reduce)').matches
  const carte = map(cadre, {
    zoomAnimation: !sansMouvement,
    fadeAnimation: !sansMouvement,
    scrollWheelZoom: false,
  })
  carte.attributionControl.setPrefix(false)
  for (const [selecteur, libelle] of [
    ['.leaflet-control-zoom-in', 'Zoomer'],
    ['.leaflet-control-zoom-out', 'Dézoomer'],
  ] as const) {
    const bouton = cadre.querySelector(selecteur)
    bouton?.setAttribute('aria-label', libelle)
    bouton?.setAttribute('title', libelle)
  }
  tileLayer(reglages.tuiles ?? '', {
    maxZoom: Number(reglages.zoomMaximal ?? 18),
    attribution: reglages.attribution ?? '',
  }).addTo(carte)
  return carte
}

type Lieux = readonly (readonly Point[])[]

const bornes = (lieux: Lieux) =>
  latLngBounds(lieux.flat().map(({ latitude, longitude }) => [latitude, longitude]))

/** Les grappes se font et se défont à chaque changement d'échelle. */
function tenirLesReperes(carte: CarteLeaflet, lieux: Lieux): void {
  const reperes = layerGroup().addTo(carte)
  const placer = () => {
    reperes.clearLayers()
    const projeter = ({ latitude, longitude }: Point) => carte.project([latitude, longitude])
    const grappes = grapper(lieux, projeter, ECART_ENTRE_REPERES_PX)
    for (const grappe of grappes) nommer(repere(carte, grappe).addTo(reperes), titreDe(grappe))
  }
  placer()
  carte.on('zoomend', placer)
}

function repere(carte: CarteLeaflet, grappe: Grappe): Marker {
  const { centre, fiches, lieux } = grappe
  const titre = titreDe(grappe)
  const plusieurs = lieux.length > 1
  const icone = divIcon({
    className: plusieurs ? 'repere repere--grappe' : 'repere',
    iconSize: [COTE_DU_REPERE_PX, COTE_DU_REPERE_PX],
    html: `<span aria-hidden="true">${fiches}</span>`,
  })
  const pose = marker([centre.latitude, centre.longitude], {
    icon: icone,
    title: titre,
    alt: titre,
    keyboard: true,
  })
  return plusieurs
    ? ouvrirAuChoix(carte, pose, lieux)
    : pose.bindPopup(bulle(lieux.flat()), { maxHeight: 260 })
}

/** Une grappe choisie, à la souris ou au clavier, s'agrandit ; à l'échelle maximale, elle donne toutes ses fiches. */
function ouvrirAuChoix(carte: CarteLeaflet, pose: Marker, lieux: Lieux): Marker {
  const agrandir = () => {
    if (carte.getZoom() < carte.getMaxZoom()) {
      carte.fitBounds(bornes(lieux), { padding: [MARGE_PX, MARGE_PX] })
      carte.getContainer().focus()
    } else pose.bindPopup(bulle(lieux.flat()), { maxHeight: 260 }).openPopup()
  }
  pose.on('click', agrandir)
  pose.on('keydown', ({ originalEvent }) => {
    if (originalEvent.key === 'Enter' || originalEvent.key === ' ') agrandir()
  })
  return pose
}

function nommer(pose: Marker, titre: string): void {
  pose.getElement()?.setAttribute('aria-label', titre)
}

function titreDe({ lieux, fiches }: Grappe): string {
  const premier = lieux[0]?.[0]?.titre ?? ''
  if (lieux.length > 1) return `${fiches} résultats dans ${lieux.length} lieux voisins : agrandir`
  return fiches === 1 ? premier : `${fiches} résultats : ${premier}…`
}

/** Construite nœud par nœud : un intitulé ne peut rien injecter. */
function bulle(lieu: readonly Point[]): HTMLElement {
  const liste = document.createElement('ul')
  for (const { titre, detail, href } of lieu) {
    const ligne = document.createElement('li')
    const lien = document.createElement('a')
    lien.href = href
    lien.textContent = titre
    ligne.append(lien)
    if (detail !== undefined) ligne.append(` – ${detail}`)
    liste.append(ligne)
  }
  return liste
}
