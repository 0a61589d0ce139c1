import type { Horloge } from '../../kernel/horloge.ts'
import type { Jour } from '../../kernel/jour.ts'
import { ok } from '../../kernel/resultat.ts'
import { slug } from '../../kernel/slug.ts'
import { collectionSuivie } from '../socle/adapters/collection-de-publications.ts'
import { adressesPar, declarerGenre, lirePubliees } from '../socle/adapters/declarer-genre.ts'
import { unBooleen, unTexte, valider } from '../socle/adapters/schema.ts'
import type { AdressePubliee } from '../socle/domain/collection.ts'
import type { Publiee } from '../socle/domain/collection-suivie.ts'
import type { PublicationLue, Publications } from '../socle/domain/publication.ts'
import { resoudreDebut, resoudreFin, unDebut, uneFin } from './adapters/dates-relatives.ts'
import { cheminManifestation } from './domain/chemin.ts'
import type { Manifestation } from './domain/manifestation.ts'
import { estArchivee } from './domain/temps-manifestation.ts'
import { CHAMPS, DONNEES } from './schema.ts'

const FICHIER = CHAMPS.extend({
  debut: unDebut,
  fin: uneFin,
  enLigne: unBooleen.default(false),
  annulee: unBooleen.default(false),
  html: unTexte,
})

/** Dans un fichier, « dansJours » compte depuis le jour du chargement. */
function lireFichier(
  fichier: unknown,
  { nom, aujourdhui }: { readonly nom: string; readonly aujourdhui: Jour },
) {
  const ecrit = valider(FICHIER, fichier)
  if (ecrit.etat === 'erreur') return ecrit
  const { html, ...champs } = ecrit.valeur
  const debut = resoudreDebut(champs.debut, aujourdhui)
  const lu = valider(DONNEES, { ...champs, debut, fin: resoudreFin(champs.fin, debut) })
  return lu.etat === 'ok' ? ok({ id: nom, html, donnees: lu.valeur }) : lu
}

const genre = declarerGenre({
  type: 'manifestation',
  dossier: 'manifestations',
  schema: DONNEES,
  texteExige: true,
  titre: ({ titre }) => titre,
  resume: ({ resume }) => resume,
  valeur: (donnees, texte): Manifestation => ({ ...texte, ...donnees }),
  fichier: lireFichier,
})

/** Les manifestations de l'agenda, dans aucun ordre. */
export const MANIFESTATIONS = {
  ...genre,
  adresses: adressesPar(cheminManifestation),
  rubrique: 'agenda',
  memoire: (publiees: readonly PublicationLue[]) => ({ manifestations: lirePubliees(publiees, genre.lire) }),
  ouvrir: ({ publications, editorial, horloge }: Dependances) => {
    const toutes = () => editorial().manifestations
    const adresses = () => adressesRecentes(toutes(), horloge())
    return { ...collectionSuivie(publications, genre, toutes), adresses }
  },
}

interface Dependances {
  readonly publications: Publications
  readonly editorial: () => { readonly manifestations: readonly Publiee<Manifestation>[] }
  readonly horloge: Horloge
}

/** Le plan pour robots n'a plus celles qui sont finies depuis treize mois. */
async function* adressesRecentes(
  toutes: readonly Publiee<Manifestation>[],
  maintenant: Date,
): AsyncGenerator<AdressePubliee> {
  for (const { valeur, modifieeLe } of toutes) {
    if (estArchivee(valeur, maintenant)) continue
    yield { id: valeur.id, slug: slug(valeur.titre), modifieeLe }
  }
}
