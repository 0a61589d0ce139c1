import type { FastifyInstance } from 'fastify'
import type { ContexteDeRendu } from '../../gabarit/index.ts'
import { identifiantDuSegment } from '../../kernel/fiche.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { type EvenementIcs, ecrireIcs } from '../../platform/formats/index.ts'
import type { Formation } from '../domain/formation.ts'
import { type SessionSituee, situerSessions } from '../usecases/regrouper-actions.ts'
import { communeEtCodePostal } from './adresse.view.ts'
import { joursDeSession, uidDeSession } from './agenda-ics.ts'
import { cheminFormation } from './chemins.ts'
import type { DependancesCatalogue } from './dependances.ts'

const SUFFIXE = '.ics'

/** `/formations/:numero/sessions/:cle.ics` : une session, à ajouter à son agenda. */
export function enregistrerAgenda(serveur: FastifyInstance, deps: DependancesCatalogue): void {
  serveur.get<{ Params: { numero: string; fichier: string } }>(
    '/formations/:numero/sessions/:fichier',
    async (appel, reponse) => {
      const { fichier } = appel.params
      const numero = identifiantDuSegment(appel.params.numero)
      if (!fichier.endsWith(SUFFIXE)) return reponse.callNotFound()
      const trouvee = await deps.catalogue.formation(numero)
      if (trouvee.etat !== 'publiee') return reponse.callNotFound()
      const cle = fichier.slice(0, -SUFFIXE.length)
      const evenement = evenementDe(deps.contexte, trouvee.valeur, cle)
      if (evenement === undefined) return reponse.callNotFound()
      return reponse
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'attachment; filename="session.ics"')
        .header('cache-control', 'public, max-age=300')
        .send(ecrireIcs({ produit: 'Catalogue des formations' }, [evenement], deps.horloge()))
    },
  )
}

function evenementDe(
  { absolue }: ContexteDeRendu,
  formation: Formation,
  cle: string,
): EvenementIcs | undefined {
  const situee = situerSessions(formation).find((une) => une.cle === cle)
  const jours = situee === undefined ? undefined : joursDeSession(situee.session)
  if (situee === undefined || jours === undefined) return undefined
  const adresse = absolue(cheminFormation(formation.numero, formation.intitule))
  return sansAbsents({
    uid: uidDeSession(formation.numero, cle, new URL(adresse).hostname),
    titre: formation.intitule,
    quand: { type: 'jours', ...jours },
    lieu: lieuDe(situee),
    description: `${formation.intitule}, ${formation.organisme.nom}. ${adresse}`,
    adresse,
  })
}

function lieuDe({ action }: SessionSituee): string | undefined {
  const adresse = action.lieux[0]?.coordonnees.adresse
  if (adresse === undefined) return undefined
  const lieu = [adresse.denomination, ...adresse.lignes, communeEtCodePostal(adresse)]
  return lieu.filter((partie) => partie !== undefined).join(', ')
}
