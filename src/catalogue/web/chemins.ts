const LONGUEUR_MAX_DU_SLUG = 80

/** Texte d'une adresse lisible : minuscules sans accent, mots joints par des tirets ; jamais vide. */
export function slug(texte: string): string {
  const mots = texte
    .replaceAll(/[œŒ]/g, 'oe')
    .replaceAll(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot !== '')
  const debut = garderDebut(mots)
  return debut === '' ? 'fiche' : debut
}

function garderDebut(mots: readonly string[]): string {
  let texte = ''
  for (const mot of mots) {
    const suite = texte === '' ? mot : `${texte}-${mot}`
    if (suite.length > LONGUEUR_MAX_DU_SLUG) break
    texte = suite
  }
  return texte === '' ? (mots[0] ?? '').slice(0, LONGUEUR_MAX_DU_SLUG) : texte
}

export function cheminFormation(numero: string, intitule: string): string {
  return `/formations/${encodeURIComponent(numero)}/${slug(intitule)}`
}

export function cheminOrganisme(numero: string, nom: string): string {
  return `/organismes/${encodeURIComponent(numero)}/${slug(nom)}`
}

/** Fichier iCalendar d'une session ; `cle` : son numéro, ou son rang dans la formation. */
export function cheminAgenda(numeroFormation: string, cle: string): string {
  return `/formations/${encodeURIComponent(numeroFormation)}/sessions/${encodeURIComponent(cle)}.ics`
}
