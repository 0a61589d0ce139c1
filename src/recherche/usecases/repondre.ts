import type { Jour } from '../../kernel/jour.ts'
import { type Requete, surPlace } from '../../liste/back-office.ts'
import { chercher, chercherSansCompter, type Trouvailles } from '../domain/interrogation/chercher.ts'
import type { DocumentTrouve } from '../domain/interrogation/classer.ts'
import { comprendre, type Lecture } from '../domain/interrogation/comprendre.ts'
import type { Concept, MetierNomme } from '../domain/interrogation/concept.ts'
import { expliquer } from '../domain/interrogation/expliquer.ts'
import { facettesComptees } from '../domain/interrogation/facettes-comptees.ts'
import type { Champ, Facette, Moteur } from '../domain/moteur.ts'
import type { ReponseDeMoteur, ReponseSansFacettes, Resultat } from '../domain/reponse.ts'
import type { EtatDuJour } from '../domain/structure/etat-du-jour.ts'
import { type IndexMoteur, tableDesNumeros } from '../domain/structure/index-moteur.ts'
import { motDeRang, rangDuMot } from '../domain/structure/table-mots.ts'

/** Un index ouvert, tel qu'il répond un jour donné. */
export interface IndexOuvert<Carte> extends Pick<Moteur<never, Carte>, 'nommees' | 'horsLieu'> {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
  readonly jour: Jour
  readonly lecture: Lecture
  readonly champs: readonly Pick<Champ<never>, 'libelle'>[]
  readonly facettes: readonly Pick<Facette<never>, 'id' | 'libelle' | 'libelleValeur' | 'ordre' | 'partout'>[]
  /** Le titre et la carte d'un document, telle qu'elle se montre ce jour. La même tant qu'elle est gardée. */
  readonly lireCarte: (document: number) => { readonly titre: string; readonly carte: Carte }
}

/** Un index ouvert, quelle que soit sa carte. */
export type IndexLisible = IndexOuvert<unknown>

/** Répond à une requête : total, page de résultats, facettes, corrections. */
export function repondre<Carte>(ouvert: IndexOuvert<Carte>, requete: Requete): ReponseDeMoteur<Carte> {
  const { index, etat } = ouvert
  const concepts = comprendre(index, ouvert.lecture, requete)
  const trouvailles = chercher({ index, etat, concepts, requete, ...precisions(ouvert, requete) })
  return {
    ...lireTrouvailles(ouvert, trouvailles, { requete, concepts }),
    facettes: facettesComptees(ouvert.facettes, index, { nombres: trouvailles.nombres, requete }),
    version: `${index.entete.version}-${ouvert.jour}`,
  }
}

/** La même réponse sans ses facettes, pour qui ne les montre pas. */
export function repondreSansFacettes<Carte>(
  ouvert: IndexOuvert<Carte>,
  requete: Requete,
): ReponseSansFacettes<Carte> {
  const { index, etat } = ouvert
  const concepts = comprendre(index, ouvert.lecture, requete)
  const demande = { index, etat, concepts, requete, ...precisions(ouvert, requete) }
  return lireTrouvailles(ouvert, chercherSansCompter(demande), { requete, concepts })
}

/** Au plus `limite` sources qui répondent de trop loin pour être des résultats ; aucune quand rien n'est cherché. */
export function repondreDeLoin<Carte>(
  ouvert: IndexOuvert<Carte>,
  requete: Requete,
  limite: number,
): readonly Resultat<Carte>[] {
  const { index, etat } = ouvert
  const concepts = comprendre(index, ouvert.lecture, requete)
  if (concepts.every(({ ecarte }) => ecarte === true)) return []
  const premiere = { ...requete, page: 1, parPage: limite }
  const demande = { index, etat, concepts, requete: premiere, ...precisions(ouvert, requete) }
  const { page } = chercherSansCompter({ ...demande, partie: 'reste' })
  return page.map((trouvaille) => resultat(ouvert, trouvaille, { requete: premiere, concepts }))
}

/** Ceux que le texte nomme en entier, et ce qui passe devant parce qu'il est sur place. */
function precisions({ index, nommees, horsLieu, facettes }: IndexLisible, requete: Requete) {
  return {
    nommes: (nommees?.(requete.texte) ?? []).flatMap((numero) => documentDuNumero(index, numero) ?? []),
    devant: horsLieu === undefined ? undefined : surPlace(facettes, requete),
  }
}

function lireTrouvailles<Carte>(
  ouvert: IndexOuvert<Carte>,
  { total, page, devant }: Omit<Trouvailles, 'nombres'>,
  contexte: Contexte,
): ReponseSansFacettes<Carte> {
  return {
    total,
    ...(devant === undefined ? {} : { surPlace: devant }),
    ...(contexte.concepts.length === 0 || page.length === 0
      ? {}
      : { palier: Math.min(...page.map(({ palier }) => palier)) }),
    resultats: page.map((trouvaille) => resultat(ouvert, trouvaille, contexte)),
    corrections: contexte.concepts.flatMap(({ mot, remplacement }) =>
      remplacement === undefined ? [] : [{ mot, remplacement }],
    ),
    metiers: metiersNommes(contexte.concepts),
    ecartes: contexte.concepts.flatMap(({ mot, ecarte }) => (ecarte === true ? [mot] : [])),
  }
}

/** Plusieurs mots nomment le même. */
const metiersNommes = (concepts: readonly Concept[]): readonly MetierNomme[] => [
  ...new Map(
    concepts.flatMap(({ metier }) => (metier === undefined ? [] : [[metier.ecrit, metier]])),
  ).values(),
]

interface Contexte {
  readonly requete: Requete
  readonly concepts: readonly Concept[]
}

function resultat<Carte>(
  ouvert: IndexOuvert<Carte>,
  trouvaille: DocumentTrouve,
  { requete, concepts }: Contexte,
): Resultat<Carte> {
  const { index, champs } = ouvert
  const { document, distance } = trouvaille
  return {
    numero: numeroDuDocument(index, document),
    carte: ouvert.lireCarte(document).carte,
    ...(Number.isFinite(distance) ? { distanceKm: distance } : {}),
    ...(requete.expliquer ? { explication: expliquer(index, trouvaille, { concepts, champs }) } : {}),
  }
}

export function documentDuNumero(index: IndexMoteur, numero: string): number | undefined {
  const rang = rangDuMot(tableDesNumeros(index), numero)
  return rang < 0 ? undefined : index.colonnes.numeroDocument[rang]
}

export function numeroDuDocument(index: IndexMoteur, document: number): string {
  return motDeRang(tableDesNumeros(index), index.colonnes.rangNumero[document] ?? 0)
}
