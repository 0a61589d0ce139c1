import {
  type Map as CarteLeaflet,
  divIcon,
  latLngBounds,
  map,
  marker,
  tileLayer,
} from 'leaflet/dist/leaflet-src.esm.js'
import { lirePoints, type Point, regrouper } from './points.ts'

const MARGE_PX = 40
const ZOOM_D_UN_SEUL_LIEU = 13
const COTE_DU_REPERE_PX = 34

/** Remplace la demande par la carte : un repère par lieu, une bulle qui liste ses fiches. */
export function dessinerCarte(bloc: HTMLElement): void {
  const lieux = regrouper(lirePoints(bloc.querySelector('script')?.textContent ?? '[]'))
  const cadre = document.createElement('div')
  cadre.className = 'geo__carte'
  cadre.setAttribute('role', 'region')
  cadre.setAttribute('aria-label', `Carte de ${lieux.length} lieux ; la liste de la page donne les mêmes`)
  cadre.tabIndex = -1
  bloc.querySelector('.geo__demande')?.replaceWith(cadre)
  const carte = preparer(cadre, bloc.dataset)
  for (const lieu of lieux) poserRepere(carte, lieu)
  const bords = latLngBounds(lieux.flat().map(({ latitude, longitude }) => [latitude, longitude]))
  carte.fitBounds(bords, { padding: [MARGE_PX, MARGE_PX], maxZoom: ZOOM_D_UN_SEUL_LIEU })
  cadre.focus()
}

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

function poserRepere(carte: CarteLeaflet, lieu: readonly Point[]): void {
  const [premier] = lieu
  if (premier === undefined) return
  const titre = lieu.length === 1 ? premier.titre : `${lieu.length} fiches : ${premier.titre}…`
  const icone = divIcon({
    className: 'repere',
    iconSize: [COTE_DU_REPERE_PX, COTE_DU_REPERE_PX],
    html: `<span aria-hidden="true">${lieu.length}</span>`,
  })
  marker([premier.latitude, premier.longitude], { icon: icone, title: titre, alt: titre, keyboard: true })
    .bindPopup(bulle(lieu), { maxHeight: 260 })
    .addTo(carte)
    .getElement()
    ?.setAttribute('aria-label', titre)
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
