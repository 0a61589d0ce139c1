import { z } from 'zod'
import type { Offre } from '../../domain/offre.ts'

const texte = z.string().trim().max(2_000).nullish().catch(null)
const degres = (maximum: number) => z.number().min(-maximum).max(maximum).nullish().catch(null)
const objet = <T extends z.ZodRawShape>(champs: T) => z.object(champs).nullish().catch(null)

/** Seuls les champs montrés sont lus : rien d'autre (contact, agence, coordonnées de l'employeur) n'entre dans le portail. */
const offreRecue = z.object({
  id: z.string().regex(/^[\w-]{1,40}$/),
  intitule: z.string().trim().min(1),
  dateCreation: texte,
  dateActualisation: texte,
  lieuTravail: objet({ libelle: texte, latitude: degres(90), longitude: degres(180) }),
  entreprise: objet({ nom: texte }),
  typeContrat: texte,
  typeContratLibelle: texte,
  alternance: z.boolean().nullish().catch(null),
  salaire: objet({ libelle: texte }),
  origineOffre: objet({ urlOrigine: texte }),
})
const reponseOffres = z.object({ resultats: z.array(z.unknown()).nullish().catch(null) })

type OffreRecue = z.infer<typeof offreRecue>

/** Les offres d'une réponse, dans son ordre ; une offre sans identifiant, intitulé ou date est passée. */
export function lireOffres(json: unknown): readonly Offre[] {
  const resultats = reponseOffres.safeParse(json).data?.resultats ?? []
  return resultats.flatMap((brute) => {
    const { data } = offreRecue.safeParse(brute)
    return data === undefined ? [] : enOffre(data)
  })
}

function enOffre(recue: OffreRecue): readonly Offre[] {
  const publieeLe = lireDate(recue.dateCreation) ?? lireDate(recue.dateActualisation)
  if (publieeLe === undefined) return []
  const { lieuTravail: lieu, entreprise, salaire } = recue
  return [
    {
      id: recue.id,
      intitule: recue.intitule,
      contrat: recue.typeContratLibelle || recue.typeContrat || '',
      publieeLe,
      urlOrigine: lienSur(recue.origineOffre?.urlOrigine, recue.id),
      ...(recue.alternance === true ? { alternance: true } : {}),
      ...champ('entreprise', entreprise?.nom),
      ...champ('lieu', lieu?.libelle),
      ...champ('salaire', salaire?.libelle),
      ...position(lieu),
    },
  ]
}

/** Un champ vide est comme absent. */
function champ<Nom extends string>(nom: Nom, valeur: string | null | undefined) {
  return valeur === null || valeur === undefined || valeur === '' ? {} : { [nom]: valeur }
}

/** Les deux coordonnées, ou aucune ; l'origine (0, 0) n'est pas un lieu. */
function position(lieu: OffreRecue['lieuTravail']): Pick<Offre, 'latitude' | 'longitude'> {
  const { latitude, longitude } = lieu ?? {}
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return {}
  return latitude === 0 && longitude === 0 ? {} : { latitude, longitude }
}

function lireDate(date: string | null | undefined): Date | undefined {
  const instant = new Date(date ?? '')
  return Number.isNaN(instant.getTime()) ? undefined : instant
}

const HOTES = /(^|\.)(francetravail\.fr|pole-emploi\.fr)$/

/** Le lien ne sort jamais des sites de France Travail. */
function lienSur(url: string | null | undefined, id: string): string {
  const lue = URL.parse(url ?? '')
  const sure = lue !== null && lue.protocol === 'https:' && HOTES.test(lue.hostname)
  return sure
    ? lue.href
    : `https://candidat.francetravail.fr/offres/recherche/detail/${encodeURIComponent(id)}`
}
