import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHME = 'aes-256-gcm'
const OCTETS_CLE = 32
const OCTETS_VECTEUR = 12

/** Chiffre un secret pour un seul compte : collé sur un autre, il ne se déchiffre pas. */
export function chiffrer(secret: string, cle: string, utilisateur: number): string {
  const vecteur = randomBytes(OCTETS_VECTEUR)
  const chiffreur = createCipheriv(ALGORITHME, deriver(cle), vecteur).setAAD(contexte(utilisateur))
  const chiffre = Buffer.concat([chiffreur.update(secret, 'utf8'), chiffreur.final()])
  return [vecteur, chiffreur.getAuthTag(), chiffre].map((partie) => partie.toString('base64url')).join('.')
}

/** Lève une erreur si la clé a changé, si le texte a été touché ou s'il vient d'un autre compte. */
export function dechiffrer(chiffre: string, cle: string, utilisateur: number): string {
  const [vecteur, sceau, corps] = chiffre.split('.').map((partie) => Buffer.from(partie, 'base64url'))
  if (vecteur === undefined || sceau === undefined || corps === undefined) {
    throw new Error('Secret de second facteur illisible')
  }
  const dechiffreur = createDecipheriv(ALGORITHME, deriver(cle), vecteur)
    .setAAD(contexte(utilisateur))
    .setAuthTag(sceau)
  return Buffer.concat([dechiffreur.update(corps), dechiffreur.final()]).toString('utf8')
}

function deriver(cle: string): Buffer {
  return Buffer.from(hkdfSync('sha256', cle, '', 'me-former/second-facteur', OCTETS_CLE))
}

function contexte(utilisateur: number): Buffer {
  return Buffer.from(`utilisateur:${utilisateur}`)
}
