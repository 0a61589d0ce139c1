const ANCIENNE_FICHE = /\/trouver-une-formation\/fiche-formation\//

/** Adresse http(s) sûre à mettre dans un lien ; « www.exemple.fr » reçoit « http:// », le reste est refusé. */
export function adresseWeb(brute: string): string | undefined {
  const texte = brute.trim()
  const complete = /^https?:\/\//i.test(texte) ? texte : `http://${texte}`
  const autreSchema = /^(?!https?:)[a-z][a-z0-9+-]*:(?!\d)/i.test(texte)
  if (autreSchema || !URL.canParse(complete)) return undefined
  const { href, hostname } = new URL(complete)
  return hostname.includes('.') ? href : undefined
}

/** Les adresses utiles au visiteur : sans doublon, sans les anciennes fiches de ce portail (elles mènent ici). */
export function adressesUtiles(brutes: readonly string[]): readonly string[] {
  const sures = brutes.map(adresseWeb).filter((adresse) => adresse !== undefined)
  return [...new Set(sures)].filter((adresse) => !ANCIENNE_FICHE.test(adresse))
}

/** « univ-tlse2.fr » : ce qu'on lit d'un lien. */
export function nomDuSite(adresse: string): string {
  return new URL(adresse).hostname.replace(/^www\./, '')
}
