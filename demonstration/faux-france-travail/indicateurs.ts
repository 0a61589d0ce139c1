import { z } from 'zod'
import { ok, type Reponse } from './echange.ts'
import { aleaDe } from './graine.ts'
import { intituleDe, type Monde } from './monde.ts'
import { annees, libellePeriode, trimestres } from './periodes.ts'
import { LISTE_ABSENTE, reponseSansDonnee, TERRITOIRE_INDISPONIBLE } from './sans-donnee.ts'
import { volume } from './volumes.ts'

/** Nom de l'indicateur → codes, type de période, nomenclatures. */
const INDICATEURS: Readonly<Record<string, DescriptionIndicateur>> = {
  'stat-demandeurs': { code: 'DE_1', type: 'CATCAND', periode: 'TRIMESTRE', codes: ['A', 'ABC', 'ABCDEFG'] },
  'stat-offres': {
    code: 'OFF_1',
    type: 'ORIGINEOFF',
    periode: 'TRIMESTRE',
    codes: ['TOFF', 'PE', 'TOFF-CUMUL12MOIS', 'PE-CUMUL12MOIS'],
  },
  'stat-embauches': { code: 'EMB_1', type: 'CATCANDxDUREEEMP', periode: 'TRIMESTRE', codes: ['TOUT-TOUTE'] },
  'stat-perspective-employeur': {
    code: 'PERSP_2',
    type: 'TYPE_TENSION',
    periode: 'ANNEE',
    codes: ['PERSPECTIVE', 'MAIN_OEUVRE'],
  },
}

interface DescriptionIndicateur {
  readonly code: string
  readonly type: string
  readonly periode: string
  readonly codes: readonly string[]
}

const demande = z.object({
  codeTypeTerritoire: z.string(),
  codeTerritoire: z.string(),
  codeTypeActivite: z.literal(['ROME', 'CUMUL']),
  codeActivite: z.string(),
  codeTypePeriode: z.string(),
  codeTypeNomenclature: z.string(),
  listeCodeNomenclature: z.array(z.string()).optional(),
  listeCodePeriode: z.array(z.string()).optional(),
  dernierePeriode: z.boolean().optional(),
  sansCaracteristiques: z.boolean().optional(),
})

type Demande = z.infer<typeof demande>

/** `POST /indicateur/{nom}`. */
export async function repondreIndicateur(monde: Monde, nom: string, corps: unknown): Promise<Reponse> {
  const description = INDICATEURS[nom]
  const { data } = demande.safeParse(corps)
  if (description === undefined || data === undefined) return LISTE_ABSENTE
  const { codeTypeNomenclature: type, codeTypePeriode: periode } = data
  if (type !== description.type || periode !== description.periode) return TERRITOIRE_INDISPONIBLE
  const part = monde.geographie().part(data.codeTypeTerritoire, data.codeTerritoire)
  if (part === undefined) return TERRITOIRE_INDISPONIBLE
  const mots = `${nom} ${data.codeTypeTerritoire} ${data.codeTerritoire}`
  const absente = reponseSansDonnee(monde.graine, data.codeActivite, mots)
  if (absente !== undefined) return absente
  const libelle = await intituleDe(monde, data.codeActivite)
  const lignes = codesDe(description, data).flatMap((code) =>
    periodesDe(monde, data).map((une) => ligne(monde, { data, code, periode: une, part, libelle })),
  )
  return ok({
    datMaj: monde.aujourdhui().toISOString(),
    codeIndicateur: description.code,
    codeFamille: description.code.split('_')[0],
    libIndicateur: nom,
    listeValeursParPeriode: lignes,
  })
}

const codesDe = ({ codes }: DescriptionIndicateur, { listeCodeNomenclature: demandes }: Demande) =>
  demandes === undefined ? codes : codes.filter((code) => demandes.includes(code))

function periodesDe(monde: Monde, data: Demande): readonly string[] {
  const toutes = (data.codeTypePeriode === 'ANNEE' ? annees : trimestres)(monde.aujourdhui())
  if (data.dernierePeriode === true) return toutes.slice(-1)
  const { listeCodePeriode: demandees } = data
  return demandees === undefined ? toutes : toutes.filter((periode) => demandees.includes(periode))
}

interface Ligne {
  readonly data: Demande
  readonly code: string
  readonly periode: string
  readonly part: number
  readonly libelle: string
}

function ligne(monde: Monde, { data, code, periode, part, libelle }: Ligne) {
  const { codeTypeTerritoire, codeTerritoire, codeActivite } = data
  const sujet = { codeRome: codeActivite, territoire: `${codeTypeTerritoire} ${codeTerritoire}`, part }
  return {
    datMaj: monde.aujourdhui().toISOString(),
    codeTypeTerritoire,
    codeTerritoire,
    codeTypeActivite: data.codeTypeActivite,
    codeActivite,
    libActivite: libelle,
    codeNomenclature: code,
    libNomenclature: code,
    codeTypePeriode: data.codeTypePeriode,
    codePeriode: periode,
    libPeriode: libellePeriode(periode),
    ...volume(monde.graine, { ...sujet, code, periode }),
    ...(data.sansCaracteristiques === true ? {} : { listeValeurParCaract: parGenre(monde, codeActivite) }),
  }
}

/** Le total n'y est pas ; une valeur trop petite y est masquée. */
function parGenre({ graine }: Monde, codeRome: string) {
  const femmes = aleaDe(graine, 'genre', codeRome).entier(3, 97)
  return [
    ['F', 'Femmes', femmes],
    ['H', 'Hommes', 100 - femmes],
  ].map(([codeCaract, libCaract, pourcentage]) => ({
    codeTypeCaract: 'GENRE',
    codeCaract,
    libCaract,
    pourcentage,
    masque: Number(pourcentage) < 5,
  }))
}
