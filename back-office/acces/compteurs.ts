import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { appareilConnu } from './appareils.ts'
import { adresseSource, reseauDe } from './provenance.ts'

/** Ce qui compte des essais manqués et se ferme dix minutes quand il y en a trop. */
export interface Compteur {
  readonly cle: string
  readonly essaisMax: number
  /** Ce qu'il ferme, en toutes lettres, pour le journal d'audit. */
  readonly portee: string
}

/** Par où se prouve-t-on : l'écran de connexion, ouvert à tous ; une session ouverte ; un lien reçu. */
export type Voie = 'connexion' | 'session' | 'lien'

const ESSAIS = 5
const ESSAIS_PAR_ADRESSE = 30
const ESSAIS_D_INCONNUS = 15

/**
 * Les compteurs d'un essai, du plus étroit au plus large. Qui se trompe se ferme d'abord sa propre porte : son adresse pour ce
 * compte, puis pour tous. Beaucoup d'adresses contre un compte ferment ce compte aux appareils inconnus, jamais à ceux d'où il
 * s'est déjà connecté, ni au lien reçu par courriel.
 */
export function compteursDe(
  req: PayloadRequest,
  courriel: string,
  voie: Voie,
  instant: Date,
): readonly Compteur[] {
  const compte = cleDuCompte(req, courriel)
  if (voie !== 'connexion')
    return [{ cle: `${compte}/${voie}`, essaisMax: ESSAIS, portee: PORTEES_DES_VOIES[voie] }]
  const appareil = appareilConnu(req, courriel, instant)
  if (appareil !== undefined)
    return [{ cle: `${compte}/appareil/${appareil}`, essaisMax: ESSAIS, portee: 'depuis un appareil connu' }]
  const source = brouiller(req, reseauDe(adresseSource(req) ?? 'inconnue'))
  return [
    { cle: `${compte}/source/${source}`, essaisMax: ESSAIS, portee: 'depuis cette adresse' },
    {
      cle: `source/${source}`,
      essaisMax: ESSAIS_PAR_ADRESSE,
      portee: 'tous les comptes, depuis cette adresse',
    },
    { cle: compte, essaisMax: ESSAIS_D_INCONNUS, portee: 'depuis tout appareil inconnu' },
  ]
}

const PORTEES_DES_VOIES = { session: 'dans sa session', lien: 'par le lien reçu' } as const

/** Le début de toutes les clés d'un compte, qu'il existe ou non. */
export function cleDuCompte(req: PayloadRequest, courriel: string): string {
  return brouiller(req, courriel.trim().toLowerCase())
}

/** Ni courriel ni adresse IP n'est écrit : sans la clé du back-office, rien ne se retrouve. */
function brouiller({ payload }: PayloadRequest, texte: string): string {
  return createHmac('sha256', payload.secret).update(`tentative\n${texte}`).digest('base64url')
}
