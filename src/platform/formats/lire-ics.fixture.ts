type Proprietes = Readonly<Record<string, string>>

/** Relit un fichier iCalendar : lignes dépliées (RFC 5545 §3.1), textes rendus (§3.3.11). Lève si sa structure est fautive. */
export function lireIcs(fichier: string): {
  readonly proprietes: Proprietes
  readonly evenements: readonly Proprietes[]
} {
  if (!fichier.endsWith('\r\n')) throw new Error('dernière ligne sans CRLF')
  const lignes = fichier.replaceAll('\r\n ', '').slice(0, -2).split('\r\n')
  if (lignes[0] !== 'BEGIN:VCALENDAR' || lignes.at(-1) !== 'END:VCALENDAR')
    throw new Error('VCALENDAR absent')
  const proprietes: Record<string, string> = {}
  const evenements: Record<string, string>[] = []
  let courant = proprietes
  for (const ligne of lignes.slice(1, -1)) {
    if (ligne === 'BEGIN:VEVENT') {
      courant = {}
      evenements.push(courant)
    } else if (ligne === 'END:VEVENT') courant = proprietes
    else noter(courant, ligne)
  }
  return { proprietes, evenements }
}

function noter(proprietes: Record<string, string>, ligne: string): void {
  const deuxPoints = ligne.indexOf(':')
  if (deuxPoints < 1) throw new Error(`ligne illisible : ${ligne}`)
  const valeur = ligne.slice(deuxPoints + 1)
  proprietes[ligne.slice(0, deuxPoints)] = valeur.replace(/\\([\\;,nN])/g, (_tout, signe: string) =>
    signe.toLowerCase() === 'n' ? '\n' : signe,
  )
}
