import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHME = 'aes-256-gcm'
const OCTETS_CLE = 32
const OCTETS_VECTEUR = 12
const OCTETS_SCEAU = 16

/** Chiffre un secret pour un seul compte : collé sur un autre, il ne se déchiffre pas. */
export function chiffrer(secret: string, cle: string, utilisateur: number): string {
  const vecteur = randomBytes(OCTETS_VECTEUR)
  const chiffreur = createCipheriv(ALGORITHME, deriver(cle), vecteur).setAAD(contexte(utilisateur))
  const chiffre = Buffer.concat([chiffreur.update(secret, 'utf8'), chiffreur.final()])
  return [vecteur, chiffreur.getAuthTag(), chiffre].map((partie) => partie.toString('base64url')).join('.')
}

/** Le secret ; `undefined` si la clé a changé, si le texte a été touché ou s'il vient d'un autre compte. */
export function dechiffrer(chiffre: string, cle: string, utilisateur: number): string | undefined {
  const [vecteur, sceau, corps] = chiffre.split('.').map((partie) => Buffer.from(partie, 'base64url'))
  if (vecteur === undefined || sceau === undefined || corps === undefined) return undefined
  try {
    const dechiffreur = createDecipheriv(ALGORITHME, deriver(cle), vecteur, { authTagLength: OCTETS_SCEAU })
      .setAAD(contexte(utilisateur))
      .setAuthTag(sceau)
    return Buffer.concat([dechiffreur.update(corps), dechiffreur.final()]).toString('utf8')
  } catch {
    // Node ne dit pas pourquoi un sceau n'est pas le bon : c'est tout ce qu'AES-GCM promet.
    return undefined
  }
}

function deriver(cle: string): Buffer {
  return Buffer.from(hkdfSync('sha256', cle, '', 'me-former/second-facteur', OCTETS_CLE))
}

function contexte(utilisateur: number): Buffer {
  return Buffer.from(`utilisateur:${utilisateur}`)
}
