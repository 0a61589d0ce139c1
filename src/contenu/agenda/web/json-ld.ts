import type { ContexteDeRendu, Json } from '../../../gabarit/index.ts'
import { momentIso } from '../../../kernel/moment.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { cheminManifestation } from '../domain/chemin.ts'
import type { LieuManifestation, Manifestation } from '../domain/manifestation.ts'

/** Event schema.org : rien qui ne se lise dans la page. */
export function jsonLdManifestation({ absolue }: ContexteDeRendu, manifestation: Manifestation): Json {
  const { id, titre, resume, debut, fin, annulee, organisateur, gratuit, image } = manifestation
  return sansAbsents({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: titre,
    description: resume,
    url: absolue(cheminManifestation(id, titre)),
    inLanguage: 'fr',
    startDate: momentIso(debut),
    endDate: momentIso(fin),
    eventStatus: `https://schema.org/${annulee ? 'EventCancelled' : 'EventScheduled'}`,
    ...presence(absolue, manifestation),
    organizer: organisateur === undefined ? undefined : { '@type': 'Organization', name: organisateur },
    isAccessibleForFree: gratuit,
    image: image === undefined ? undefined : absolue(image.chemin),
  })
}

function presence(
  absolue: ContexteDeRendu['absolue'],
  manifestation: Manifestation,
): { readonly [cle: string]: Json } {
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
    address: sansAbsents({
      '@type': 'PostalAddress',
      streetAddress: adresse,
      postalCode: codePostal,
      addressLocality: commune,
      addressCountry: 'FR',
    }),
    ...(latitude === undefined || longitude === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  }
}
