import type { ContexteDeRendu } from '../../../gabarit/index.ts'
import { instantAParis, jourDuMoment } from '../../../kernel/moment.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type { EvenementIcs } from '../../../platform/formats/index.ts'
import { cheminManifestation } from '../domain/chemin.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { dureDesJours } from '../domain/temps-manifestation.ts'
import type { ManifestationPubliee } from '../usecases/liste-agenda.ts'
import { lignesAdresse } from './manifestation.view.ts'

/** La manifestation telle qu'un agenda la reçoit ; son identité ne dépend ni de son titre ni de ses dates. */
export function evenementDe(
  { instance, absolue }: ContexteDeRendu,
  { valeur, modifieeLe }: Pick<ManifestationPubliee, 'valeur' | 'modifieeLe'>,
): EvenementIcs {
  const { id, titre, resume, lieu, annulee } = valeur
  const adresse = absolue(cheminManifestation(id, titre))
  const { latitude, longitude } = lieu ?? {}
  return sansAbsents({
    uid: `manifestation-${id}@${new URL(instance.urlPublique).hostname}`,
    titre: annulee ? `Annulé : ${titre}` : titre,
    quand: quandIcs(valeur),
    lieu: lieuDe(valeur),
    ...(latitude === undefined || longitude === undefined ? {} : { position: { latitude, longitude } }),
    description: `${resume}\n${adresse}`,
    adresse,
    suivi: { annule: annulee, modifieLe: modifieeLe },
  })
}

function quandIcs(manifestation: Manifestation): EvenementIcs['quand'] {
  const { debut, fin } = manifestation
  if (dureDesJours(manifestation)) {
    return { type: 'jours', debut: jourDuMoment(debut), fin: jourDuMoment(fin) }
  }
  return { type: 'heures', debut: instantAParis(debut), fin: instantAParis(fin) }
}

function lieuDe({ lieu, enLigne, lienEnLigne }: Manifestation): string | undefined {
  if (lieu !== undefined) return lignesAdresse(lieu).join(', ')
  return enLigne ? (lienEnLigne ?? 'En ligne') : undefined
}
