import { z } from 'zod'
import type { SalairesDeFamille } from '../../domain/marche.ts'
import type { ReponseFranceTravail } from '../../domain/releve.ts'
import type { Sujet } from '../../domain/source-france-travail.ts'
import type { Acces } from './acces.ts'
import { CHEMIN_MARCHE } from './indicateurs.ts'
import { codeDuTerritoire } from './territoire.ts'

/** Les salaires des familles de métiers (FAP) d'un code ROME : aucune, une ou plusieurs. */
export async function demanderSalaires(
  acces: Acces,
  { codeRome, territoire }: Sujet,
): Promise<ReponseFranceTravail<readonly SalairesDeFamille[]>> {
  const { type, code } = codeDuTerritoire(territoire)
  const lieu = `${encodeURIComponent(type)}/${encodeURIComponent(code)}`
  const parametres = new URLSearchParams({ codeRome })
  const reponse = await acces.demander({
    chemin: `${CHEMIN_MARCHE}/indicateur/salaire-rome-fap/${lieu}?${parametres}`,
  })
  if (reponse.etat === 'sans-donnee') return reponse
  const familles = lireSalaires(reponse.valeur.json)
  return familles.length === 0 ? { etat: 'sans-donnee' } : { etat: 'donnees', valeur: familles }
}

const montant = z.object({
  codeNomenclature: z.string(),
  valeurPrincipaleMontant: z.number().positive().nullish().catch(null),
  masque: z.boolean().nullish().catch(null),
  estMasque: z.boolean().nullish().catch(null),
})
const famille = z.object({
  codeActivite: z.string().min(1),
  libActivite: z.string().nullish().catch(null),
  codePeriode: z.coerce.string().regex(/^\d{4}/),
  salaireValeurMontant: z.array(z.unknown()).nullish().catch(null),
})
/** La liste de cette réponse s'appelle `valeursParPeriode`, sans « liste ». */
const reponseSalaires = z.object({ valeursParPeriode: z.array(z.unknown()).nullish().catch(null) })

/** Par famille, l'année la plus récente. */
export function lireSalaires(json: unknown): readonly SalairesDeFamille[] {
  const lignes = reponseSalaires.safeParse(json).data?.valeursParPeriode ?? []
  const familles = new Map<string, SalairesDeFamille>()
  for (const ligne of lignes) {
    const lue = lireFamille(ligne)
    if (lue !== undefined && lue.annee >= (familles.get(lue.fap)?.annee ?? '')) familles.set(lue.fap, lue)
  }
  return [...familles.values()].sort((a, b) => (a.fap < b.fap ? -1 : 1))
}

/** SAL1 début de carrière, SAL2 expérimenté, SAL3 moyen (ordre du libellé de l'indicateur, confirmé par les montants). */
function lireFamille(ligne: unknown): SalairesDeFamille | undefined {
  const { data } = famille.safeParse(ligne)
  if (data === undefined) return undefined
  const montants = new Map(
    (data.salaireValeurMontant ?? []).flatMap((brut) => {
      const lu = montant.safeParse(brut).data
      return lu === undefined ? [] : [[lu.codeNomenclature, montantDe(lu)] as const]
    }),
  )
  return {
    fap: data.codeActivite,
    libelle: data.libActivite ?? data.codeActivite,
    annee: data.codePeriode.slice(0, 4),
    debut: montants.get('SAL1') ?? null,
    experimente: montants.get('SAL2') ?? null,
    moyen: montants.get('SAL3') ?? null,
  }
}

function montantDe({ masque, estMasque, valeurPrincipaleMontant }: z.infer<typeof montant>): number | null {
  const masquee = masque === true || estMasque === true
  return masquee ? null : (valeurPrincipaleMontant ?? null)
}
