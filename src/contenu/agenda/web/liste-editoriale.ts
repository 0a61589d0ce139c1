import { type ContexteDeRendu, rendreFragment } from '../../../gabarit/index.ts'
import type { Horloge } from '../../../kernel/horloge.ts'
import { ecrireNombre } from '../../../kernel/nombre.ts'
import type { Actualite } from '../../actualite/domain/actualite.ts'
import { FACETTES_ACTUALITES, trouverActualites } from '../../actualite/usecases/trouver-actualites.ts'
import { BASE_ACTUALITES, vueCarteActualite } from '../../actualite/web/actualites.view.ts'
import type { Publiee } from '../../socle/domain/collection-suivie.ts'
import { LISTES_EDITORIALES } from '../../socle/domain/recherche-enregistree.ts'
import type { DemandeDeListe, RemplirListe } from '../../socle/web/listes.ts'
import { adresse, ecrireCases, lireCases, type Parametres } from '../../socle/web/parametres-de-liste.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { facettesAgenda, trouverManifestations } from '../usecases/trouver-manifestations.ts'
import { BASE_AGENDA } from './agenda.view.ts'
import { vueCarteManifestation } from './carte-manifestation.view.ts'
import { ListeEditoriale } from './liste-editoriale.page.tsx'
import { ecrireFiltres, lireDemande } from './parametres-agenda.ts'

export interface DependancesListesEditoriales {
  readonly editorial: () => {
    readonly actualites: readonly Publiee<Actualite>[]
    readonly manifestations: readonly Publiee<Manifestation>[]
  }
  readonly horloge: Horloge
  /** Remplit les listes des moteurs de recherche. */
  readonly autres: RemplirListe
}

/** Remplit les listes « actualites » et « agenda » d'un texte, dans l'ordre de leurs pages ; laisse les autres à `autres`. */
export function creerListesEditoriales(deps: DependancesListesEditoriales): RemplirListe {
  return (contexte, demande) => {
    const liste = LISTES_EDITORIALES.find((une) => une === demande.moteur)
    return liste === undefined ? deps.autres(contexte, demande) : LISTER[liste](deps, contexte, demande)
  }
}

type Lister = (
  deps: DependancesListesEditoriales,
  contexte: ContexteDeRendu,
  demande: DemandeDeListe,
) => string

const LISTER: Readonly<Record<(typeof LISTES_EDITORIALES)[number], Lister>> = {
  actualites: listerActualites,
  agenda: listerManifestations,
}

function listerActualites(
  { editorial }: DependancesListesEditoriales,
  contexte: ContexteDeRendu,
  demande: DemandeDeListe,
): string {
  const parametres = new URLSearchParams(demande.requete)
  const cochees = lireCases(parametres, FACETTES_ACTUALITES)
  const ecrits = ecrireCases(cochees, FACETTES_ACTUALITES)
  if (!estComprise(parametres, ecrits)) return ''
  const trouvees = trouverActualites(editorial().actualites, cochees)
  const vue = {
    ...cadre(demande, trouvees.length, { chemin: adresse(BASE_ACTUALITES, ecrits), nom: 'actualité' }),
    actualites: trouvees.slice(0, demande.nombre).map(({ valeur }) => vueCarteActualite(valeur)),
    manifestations: [],
  }
  return rendreFragment(contexte, ListeEditoriale, { vue })
}

function listerManifestations(
  deps: DependancesListesEditoriales,
  contexte: ContexteDeRendu,
  demande: DemandeDeListe,
): string {
  const parametres = new URLSearchParams(demande.requete)
  const facettes = facettesAgenda(contexte.instance.region.departements)
  const { filtres } = lireDemande(parametres, facettes)
  const ecrits = ecrireFiltres(filtres, facettes)
  if (!estComprise(parametres, ecrits)) return ''
  const toutes = deps.editorial().manifestations
  const trouvees = trouverManifestations({ toutes, facettes, filtres, maintenant: deps.horloge() })
  const vue = {
    ...cadre(demande, trouvees.length, { chemin: adresse(BASE_AGENDA, ecrits), nom: 'manifestation' }),
    actualites: [],
    manifestations: trouvees.slice(0, demande.nombre).map(({ valeur }) => vueCarteManifestation(valeur)),
  }
  return rendreFragment(contexte, ListeEditoriale, { vue })
}

/** Rien de ce qui est demandé n'a été ignoré : mieux vaut rien qu'une autre liste que celle voulue. */
function estComprise(parametres: URLSearchParams, ecrits: Parametres): boolean {
  const demandes = [...parametres].filter(([nom, valeur]) => valeur !== '' && nom !== 'page')
  return new Set(demandes.map(String)).size === ecrits.length
}

interface PageDeLaListe {
  readonly chemin: string
  /** Ce qu'elle montre, au singulier ; féminin, pluriel en « s ». */
  readonly nom: string
}

function cadre({ titre, niveau }: DemandeDeListe, total: number, { chemin, nom }: PageDeLaListe) {
  const commun = { ...(titre === undefined ? {} : { titre }), niveau }
  if (total === 0) {
    const phrase = `Aucune ${nom} ne répond à cette recherche en ce moment.`
    return { ...commun, phrase, chemin, lien: 'Modifier cette recherche' }
  }
  const lien = total === 1 ? 'Voir le résultat' : `Voir les ${ecrireNombre(total)} ${nom}s`
  return { ...commun, chemin, lien }
}
