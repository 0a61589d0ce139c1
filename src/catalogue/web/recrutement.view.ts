import { denombrer } from '../../kernel/nombre.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { libelleTable } from '../../referentiels/index.ts'
import type { Recrutement } from '../domain/formation.ts'
import { adresseEnLigne } from './adresse.view.ts'
import { adresseWeb } from './adresse-web.ts'
import { periodeEnLettres } from './dates-en-lettres.ts'

/** Un événement de recrutement : information collective, tests, entretiens. */
export interface VueRecrutement {
  readonly titre: string
  /** « Le 4 janvier 2027 », « 9 h – 12 h », lieu, places, périmètre, commentaire : une phrase chacun. */
  readonly details: readonly string[]
  readonly site?: string
}

export function vuesRecrutements(recrutements: readonly Recrutement[]): readonly VueRecrutement[] {
  return recrutements.map((recrutement) =>
    sansAbsents({
      titre: libelleTable('modalite-recrutement', recrutement.modalite) ?? 'Recrutement',
      details: details(recrutement)
        .filter((detail) => detail !== undefined)
        .filter((detail) => detail !== ''),
      site: recrutement.url === undefined ? undefined : adresseWeb(recrutement.url),
    }),
  )
}

function details(recrutement: Recrutement): (string | undefined)[] {
  const { periode, places, aDistance, perimetre, infosPerimetre, commentaire } = recrutement
  const quiEstVise = perimetre === undefined ? undefined : libelleTable('perimetre-recrutement', perimetre)
  return [
    periode === undefined ? undefined : periodeEnLettres(periode),
    horaire(recrutement),
    aDistance === true ? 'À distance' : undefined,
    adresseEnLigne(recrutement.adresse),
    places === undefined ? undefined : `${denombrer(places, 'place')} pour cet événement`,
    [quiEstVise, infosPerimetre].filter((partie) => partie !== undefined).join(' : '),
    commentaire,
  ]
}

function horaire({ heureDebut, heureFin }: Recrutement): string | undefined {
  if (heureDebut === undefined) return undefined
  return heureFin === undefined ? `À ${heureDebut}` : `De ${heureDebut} à ${heureFin}`
}
