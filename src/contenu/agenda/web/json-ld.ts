import { absolue, type Json } from '../../../gabarit/index.ts'
import { momentIso } from '../../../kernel/moment.ts'
import { cheminManifestation } from '../domain/chemin.ts'
import type { LieuManifestation, Manifestation } from '../domain/manifestation.ts'

/** Event schema.org : rien qui ne se lise dans la page. */
export function jsonLdManifestation(manifestation: Manifestation): Json {
  const { id, titre, resume, debut, fin, annulee, organisateur, gratuit, image } = manifestation
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: titre,
    description: resume,
    url: absolue(cheminManifestation(id, titre)),
    inLanguage: 'fr',
    startDate: momentIso(debut),
    endDate: momentIso(fin),
    eventStatus: `https://schema.org/${annulee ? 'EventCancelled' : 'EventScheduled'}`,
    ...presence(manifestation),
    ...(organisateur === undefined ? {} : { organizer: { '@type': 'Organization', name: organisateur } }),
    ...(gratuit === undefined ? {} : { isAccessibleForFree: gratuit }),
    ...(image === undefined ? {} : { image: absolue(image.chemin) }),
  }
}

function presence(manifestation: Manifestation): { readonly [cle: string]: Json } {
  const { lieu, enLigne, lienEnLigne, id, titre } = manifestation
  const virtuel = { '@type': 'VirtualLocation', url: lienEnLigne ?? absolue(cheminManifestation(id, titre)) }
  if (lieu === undefined) {
    return enLigne ? { eventAttendanceMode: mode('Online'), location: virtuel } : {}
  }
  return enLigne
    ? { eventAttendanceMode: mode('Mixed'), location: [place(lieu), virtuel] }
    : { eventAttendanceMode: mode('Offline'), location: place(lieu) }
}

const mode = (nom: string): string => `https://schema.org/${nom}EventAttendanceMode`

function place(lieu: LieuManifestation): Json {
  const { nom, adresse, codePostal, commune, latitude, longitude } = lieu
  return {
    '@type': 'Place',
    name: nom,
    address: {
      '@type': 'PostalAddress',
      ...(adresse === undefined ? {} : { streetAddress: adresse }),
      ...(codePostal === undefined ? {} : { postalCode: codePostal }),
      addressLocality: commune,
      addressCountry: 'FR',
    },
    ...(latitude === undefined || longitude === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  }
}
