import type sanitizeHtml from 'sanitize-html'
import { estUnLecteur } from '../domain/video.ts'

/**
 * Les attributs qui font d'un lien une vidéo et d'un bloc une liste : gardés entiers quand ils sont ceux que le portail
 * écrit, retirés ensemble sinon.
 */
export function attributsDuBloc(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const autres = Object.entries(attribs).filter(([nom]) => !nom.startsWith('data-'))
  return { tagName, attribs: { ...Object.fromEntries(autres), ...video(attribs), ...liste(attribs) } }
}

const MEDIA = /^\/medias\/[\w.%~-]+$/

function video({ 'data-video': lecteur = '' }: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  return estUnLecteur(lecteur) || MEDIA.test(lecteur) ? { 'data-video': lecteur } : {}
}

/** Qui remplit la liste sait lesquelles existent. */
const MOT = /^[a-z][a-z-]*$/

function liste({
  'data-liste': id = '',
  'data-requete': requete = '',
  'data-nombre': nombre = '',
  'data-titre': titre = '',
}: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const admise = MOT.test(id) && /^(?:[3-9]|1[0-2])$/.test(nombre)
  if (!admise) return {}
  return { 'data-liste': id, 'data-requete': requete, 'data-nombre': nombre, 'data-titre': titre }
}
