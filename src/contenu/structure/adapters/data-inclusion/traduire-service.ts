import type { ServiceDeStructure } from '../../domain/structure.ts'
import { VALEURS_CONNUES } from '../../domain/vocabulaire.ts'
import { adresseWeb, type Brut, listeControlee, presents, texte, texteBrut } from './champs.ts'
import { nomPropre, prose } from './prose.ts'

/** Un service et la structure qui le propose ; `undefined` s'il n'a pas d'identifiant, de nom ou de structure. */
export function traduireService(
  brut: Brut,
): { readonly structure: string; readonly service: ServiceDeStructure } | undefined {
  const id = texteBrut(brut, 'id')
  const structure = texteBrut(brut, 'structure_id')
  const nom = nomPropre(brut, 'nom')
  if (id === undefined || structure === undefined) {
    brut.signaler({ code: 'identifiant-absent', ou: brut.ou })
    return undefined
  }
  if (nom === undefined) {
    brut.signaler({ code: 'nom-absent', ou: brut.ou })
    return undefined
  }
  const service = {
    id,
    nom,
    description: prose(brut, 'description') ?? '',
    thematiques: listeControlee(brut, 'thematiques', VALEURS_CONNUES.thematiques),
    publics: listeControlee(brut, 'publics', VALEURS_CONNUES.publics),
    modesAccueil: listeControlee(brut, 'modes_accueil', VALEURS_CONNUES.modesAccueil),
    ...presents({
      type: texte(brut, 'type'),
      publicsPrecisions: prose(brut, 'publics_precisions'),
      frais: texte(brut, 'frais'),
      fraisPrecisions: prose(brut, 'frais_precisions'),
      conditionsAcces: prose(brut, 'conditions_acces'),
      lienMobilisation: adresseWeb(brut, 'lien_mobilisation'),
    }),
  }
  return { structure, service }
}
