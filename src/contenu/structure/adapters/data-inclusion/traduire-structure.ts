import { estSiret } from '../../../../kernel/identifiants.ts'
import type { RepertoireCommunes } from '../../../../referentiels/index.ts'
import { avecUnions } from '../../domain/reunir-services.ts'
import type { ServiceDeStructure, Structure } from '../../domain/structure.ts'
import { VALEURS_CONNUES } from '../../domain/vocabulaire.ts'
import {
  adresseWeb,
  type Brut,
  courriel,
  listeControlee,
  presents,
  telephone,
  texte,
  texteBrut,
} from './champs.ts'
import { lieu } from './lieu.ts'
import { nomPropre, prose } from './prose.ts'

/** Un SIRET faux désignerait un autre établissement : il est signalé et ignoré. */
function siret(brut: Brut): string | undefined {
  const ecrit = texte(brut, 'siret')?.replace(/[\s.-]/g, '')
  if (ecrit === undefined || estSiret(ecrit)) return ecrit
  brut.signaler({ code: 'siret-invalide', ou: brut.ou, champ: 'siret', valeur: ecrit })
  return undefined
}

export interface ContexteStructure {
  readonly services: readonly ServiceDeStructure[]
  readonly communes: RepertoireCommunes
}

/** Structure d'un enregistrement du schéma 1.0.8 ; `undefined` s'il n'a ni identifiant ni nom. */
export function traduireStructure(brut: Brut, contexte: ContexteStructure): Structure | undefined {
  const id = texteBrut(brut, 'id')
  const nom = nomPropre(brut, 'nom')
  if (id === undefined || nom === undefined) {
    brut.signaler({ code: id === undefined ? 'identifiant-absent' : 'nom-absent', ou: brut.ou })
    return undefined
  }
  return avecUnions({
    id,
    nom: nom.replace(/\.$/, ''),
    source: texte(brut, 'source') ?? id.split('--')[0] ?? '',
    dateMaj: (texte(brut, 'date_maj') ?? '').slice(0, 10),
    reseaux: listeControlee(brut, 'reseaux_porteurs', VALEURS_CONNUES.reseaux),
    services: contexte.services,
    ...lieu(brut, contexte.communes),
    ...presents({
      siret: siret(brut),
      description: prose(brut, 'description'),
      telephone: telephone(brut, 'telephone'),
      courriel: courriel(brut, 'courriel'),
      siteWeb: adresseWeb(brut, 'site_web'),
      lienSource: adresseWeb(brut, 'lien_source'),
      accessibiliteLieu: adresseWeb(brut, 'accessibilite_lieu'),
      horaires: prose(brut, 'horaires_accueil'),
    }),
  })
}
