import type { Endpoint, PayloadRequest } from 'payload'
import { type Action, consigner } from '../acces/index.ts'
import type { RessourceDeDonnees } from './ecrans.ts'
import {
  type Champs,
  lireFormulaire,
  malDemande,
  refuser,
  reserve,
  revenir,
  telecharger,
} from './repondre.ts'

/** Ce que l'équipe tient depuis un écran : synonymes, demandes témoins. */
export interface CollectionTenue {
  /** Celui de l'écran. */
  readonly ecran: string
  readonly chemin: string
  readonly ressource: RessourceDeDonnees
  /** Nom du fichier exporté. */
  readonly fichier: string
  readonly ecrireYaml: (req: PayloadRequest) => Promise<string>
  /** Par valeur du champ `action`. */
  readonly actions: Readonly<Record<string, ActionDeCollection>>
}

interface ActionDeCollection {
  /** Le droit qu'elle demande ; `garder` : créer sans numéro, modifier sinon. */
  readonly droit: Action | 'garder'
  readonly faire: (req: PayloadRequest, champs: Champs) => Promise<Response>
}

/** `GET` exporte en YAML ; `POST` fait ce que dit le champ `action`. */
export function pointsDeCollection({
  ecran,
  chemin,
  ressource,
  fichier,
  ecrireYaml,
  actions,
}: CollectionTenue): readonly Endpoint[] {
  const exporter = async (req: PayloadRequest) => {
    const yaml = await ecrireYaml(req)
    await consigner(req, { action: 'export', ressource })
    return telecharger(yaml, { nom: fichier, type: 'application/yaml' })
  }
  const agir = async (req: PayloadRequest) => {
    const champs = await lireFormulaire(req)
    if (champs === undefined) return revenir(req, ecran, { fait: 'trop-gros' })
    const demandee = champs('action')
    const action = Object.hasOwn(actions, demandee) ? actions[demandee] : undefined
    if (action === undefined) return malDemande('Action inconnue.')
    const enregistrer = champs('id') === '' ? 'creer' : 'modifier'
    const droit = action.droit === 'garder' ? enregistrer : action.droit
    return refuser(req, droit, ressource) ?? action.faire(req, champs)
  }
  return [
    { path: chemin, method: 'get', handler: reserve('lire', ressource, exporter) },
    { path: chemin, method: 'post', handler: reserve('lire', ressource, agir) },
  ]
}
