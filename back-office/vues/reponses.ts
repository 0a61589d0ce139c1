/** Ce que rendent les points d'accès des écrans de données à un formulaire simple, ou à un script. */

/** Renvoie le navigateur sur un écran, après un formulaire ; un script reçoit l'adresse où aller. */
export function mener(headers: Headers, adresse: string, avis?: string): Response {
  const complete = avis === undefined ? adresse : `${adresse}?avis=${avis}`
  if (headers.get('accept')?.includes('application/json') === true) {
    return Response.json({ adresse: complete }, { headers: SANS_CACHE })
  }
  return new Response(null, { status: 303, headers: { ...SANS_CACHE, Location: complete } })
}

export const SANS_CACHE = { 'Cache-Control': 'no-store' } as const

export function interdit(): Response {
  return Response.json({ message: 'Votre rôle ne permet pas cette action.' }, { status: 403 })
}

export function introuvable(): Response {
  return Response.json({ message: 'Cet import n’existe pas, ou n’est plus gardé.' }, { status: 404 })
}
