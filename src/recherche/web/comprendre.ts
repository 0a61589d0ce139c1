import type { ContexteDeRendu } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import type { Territoires } from '../../referentiels/index.ts'
import type { MetierNomme } from '../domain/interrogation/concept.ts'
import {
  comprendreLaDemande,
  type DemandeComprise,
  type PeriodeComprise,
} from '../usecases/comprendre-la-demande.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'

export interface DependancesPourComprendre {
  readonly contexte: Pick<ContexteDeRendu, 'instance'>
  readonly recherche: Pick<ServiceRecherche, 'connait' | 'nomme' | 'estUnTerme' | 'estFrancais'>
  readonly horloge: Horloge
  readonly territoires: Territoires
}

/** La même compréhension pour la page, le JSON, le flux RSS et la recherche centrale. */
export function comprendre(
  { contexte, recherche, territoires, horloge }: DependancesPourComprendre,
  parametres: URLSearchParams,
): DemandeComprise {
  const region = contexte.instance.region.code
  return comprendreLaDemande(
    {
      territoires,
      region,
      connait: recherche.connait,
      nomme: recherche.nomme,
      estUnTerme: recherche.estUnTerme,
      aujourdhui: jourAParis(horloge()),
      estFrancais: recherche.estFrancais,
    },
    parametres,
  )
}

/** Une période se dit comme dans l'adresse de la page : deux bornes. */
const bornesJson = ({ du, au, libelle }: PeriodeComprise) => [
  { id: 'debut-du', valeur: du, libelle },
  { id: 'debut-au', valeur: au, libelle },
]

/** Ce qui a été compris, pour une machine ; `metiers` : ceux que les formations y ont lus. */
export function comprisJson(
  { lieu, lieuInconnu, filtres, periode, mots, ecarte }: DemandeComprise,
  metiers: readonly MetierNomme[],
) {
  return {
    lieu: lieu === undefined ? null : { code: lieu.lieu.code, libelle: lieu.lieu.libelle, ecrit: lieu.ecrit },
    ...(lieuInconnu && {
      lieuInconnu: {
        saisie: lieuInconnu.saisie,
        propositions: lieuInconnu.propositions.map(({ code, libelle }) => ({ code, libelle })),
      },
    }),
    filtres: [
      ...filtres.flatMap(({ id, valeurs, libelles }) =>
        valeurs.map((valeur, rang) => ({ id, valeur, libelle: libelles[rang] ?? valeur })),
      ),
      ...(periode === undefined ? [] : bornesJson(periode)),
    ],
    mots: mots.split(' ').filter((mot) => mot !== ''),
    ecarte,
    metiers,
  }
}
