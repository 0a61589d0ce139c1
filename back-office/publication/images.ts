import type { PayloadRequest } from 'payload'
import type { ChampRempli } from './champs-remplis.ts'
import { lecteurDeMedias } from './medias/lire-media.ts'
import type { Raison } from './refus.ts'

/** Les images des champs du document qui ne sont ni décrites ni déclarées décoratives (RGAA 1.1) ; celles des textes sont jugées avec eux. */
export async function imagesSansAlternative(
  champs: readonly ChampRempli[],
  req: PayloadRequest,
): Promise<readonly Raison[]> {
  const citees = champs.filter(({ champ }) => champ.type === 'upload')
  const raisons = await Promise.all(
    citees.map(async (champ) => {
      const medias = await Promise.all(identifiants(champ.valeur).map(lecteurDeMedias(req)))
      return medias.filter(estADecrire).map((media) => raison(champ, media.filename ?? String(media.id)))
    }),
  )
  return raisons.flat()
}

function raison({ chemin, libelle }: ChampRempli, nom: string): Raison {
  const phrase = `L’image « ${nom} » n’a pas de texte alternatif : décrivez-la dans la médiathèque, ou déclarez-la décorative.`
  return { chemin, libelle, phrase }
}

function identifiants(valeur: unknown): readonly number[] {
  if (typeof valeur === 'number') return [valeur]
  if (Array.isArray(valeur)) return valeur.flatMap(identifiants)
  return typeof valeur === 'object' && valeur !== null && 'id' in valeur ? identifiants(valeur.id) : []
}

type Media = Awaited<ReturnType<ReturnType<typeof lecteurDeMedias>>>

function estADecrire(media: Media): media is NonNullable<Media> {
  if (media === null) return false
  const { mimeType, decorative, alternative } = media
  return mimeType?.startsWith('image/') === true && decorative !== true && (alternative ?? '').trim() === ''
}
