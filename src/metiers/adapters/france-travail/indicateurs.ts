import { z } from 'zod'
import type { ChiffreDePeriode, TerritoireMarche } from '../../domain/marche.ts'
import type { ReponseFranceTravail } from '../../domain/releve.ts'
import type { Indicateur, Serie, Sujet } from '../../domain/source-france-travail.ts'
import type { Acces } from './acces.ts'
import { codeDuTerritoire } from './territoire.ts'

export const CHEMIN_MARCHE = '/stats-offres-demandes-emploi/v1'

/** Nom de l'indicateur, type et codes de nomenclature (API Marché du travail v1). */
const INDICATEURS = {
  offres: ['stat-offres', 'ORIGINEOFF', 'TRIMESTRE', ['TOFF']],
  demandeurs: ['stat-demandeurs', 'CATCAND', 'TRIMESTRE', ['A', 'ABC']],
  embauches: ['stat-embauches', 'CATCANDxDUREEEMP', 'TRIMESTRE', ['TOUT-TOUTE']],
  difficulte: ['stat-perspective-employeur', 'TYPE_TENSION', 'ANNEE', ['PERSPECTIVE']],
} as const

/** Périodes gardées : deux ans de trimestres. */
const PERIODES = 8

/** Toutes les périodes d'un indicateur, sans ses caractéristiques (jusqu'à 1,4 Mo de moins). */
export async function demanderIndicateur(
  acces: Acces,
  indicateur: Indicateur,
  { codeRome, territoire }: Sujet,
): Promise<ReponseFranceTravail<readonly Serie[]>> {
  const [nom, nomenclature, periode, codes] = INDICATEURS[indicateur]
  const reponse = await acces.demander({
    chemin: `${CHEMIN_MARCHE}/indicateur/${nom}`,
    corps: {
      ...territoireDuCorps(territoire),
      codeTypeActivite: 'ROME',
      codeActivite: codeRome,
      codeTypePeriode: periode,
      codeTypeNomenclature: nomenclature,
      listeCodeNomenclature: codes,
      sansCaracteristiques: true,
    },
  })
  if (reponse.etat === 'sans-donnee') return reponse
  const series = lireIndicateur(reponse.valeur.json)
  return series.length === 0 ? { etat: 'sans-donnee' } : { etat: 'donnees', valeur: series }
}

function territoireDuCorps(territoire: TerritoireMarche) {
  const { type, code } = codeDuTerritoire(territoire)
  return { codeTypeTerritoire: type, codeTerritoire: code }
}

const valeurDePeriode = z.object({
  codeNomenclature: z.string(),
  codePeriode: z.coerce.string().regex(/^\d{4}(T[1-4])?$/),
  valeurPrincipaleNombre: z.number().nonnegative().nullish().catch(null),
  masque: z.boolean().nullish().catch(null),
  estMasque: z.boolean().nullish().catch(null),
})
const reponseIndicateur = z.object({ listeValeursParPeriode: z.array(z.unknown()).nullish().catch(null) })

/** Une ligne illisible est passée ; une valeur masquée par le secret statistique est nulle, même accompagnée d'un nombre. */
export function lireIndicateur(json: unknown): readonly Serie[] {
  const lignes = reponseIndicateur.safeParse(json).data?.listeValeursParPeriode ?? []
  const series = new Map<string, Map<string, ChiffreDePeriode>>()
  for (const ligne of lignes) {
    const { data } = valeurDePeriode.safeParse(ligne)
    if (data === undefined) continue
    const masquee = data.masque === true || data.estMasque === true
    const chiffres = series.get(data.codeNomenclature) ?? new Map<string, ChiffreDePeriode>()
    const valeur = masquee ? null : (data.valeurPrincipaleNombre ?? null)
    series.set(data.codeNomenclature, chiffres.set(data.codePeriode, { periode: data.codePeriode, valeur }))
  }
  return [...series].map(([nomenclature, chiffres]) => ({ nomenclature, chiffres: dernieres(chiffres) }))
}

/** `codePeriode` se trie comme un texte : `2025T4` avant `2026T1`. */
function dernieres(chiffres: ReadonlyMap<string, ChiffreDePeriode>): readonly ChiffreDePeriode[] {
  return [...chiffres.values()].sort((a, b) => (a.periode < b.periode ? -1 : 1)).slice(-PERIODES)
}
