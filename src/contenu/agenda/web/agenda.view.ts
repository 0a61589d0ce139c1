import { majuscule } from '../../../kernel/typographie.ts'
import {
  ANCRE_HORS_LIEU,
  autourDuLieu,
  avecPropre,
  cheminAvecLieu,
  cheminRecherche,
  cheminRss,
  compter,
  executeurEnMemoire,
  lieuDemande,
  messageDeLieu,
  type Requete,
  sansFiltre,
  surPlace,
  trouverOuElargir,
  trouverTout,
  type VueAutourDuLieu,
  type VueListe,
  type VueMessageDeLieu,
  type VueOu,
  vueAutourDuLieu,
  vueListe,
  vueMessageDeLieu,
  vueOu,
} from '../../../liste/index.ts'
import type { Territoires } from '../../../referentiels/index.ts'
import {
  demandePassees,
  type ListeAgenda,
  type ManifestationPubliee,
  moisDemande,
  moisDeRangement,
  moisOccupes,
} from '../usecases/liste-agenda.ts'
import { type VueCarteManifestation, vueCarteManifestation } from './carte-manifestation.view.ts'
import { moisEnLettres } from './quand.ts'

export interface VueAgenda extends VueListe {
  readonly ou: VueOu
  readonly lieu: VueMessageDeLieu | undefined
  readonly autour: VueAutourDuLieu | undefined
  readonly mois: VueMois
  readonly groupes: readonly VueGroupe[]
  readonly ics: string
  /** Vers les manifestations passées, ou retour à celles qui viennent. */
  readonly autrePeriode: Lien
}

interface VueMois {
  /** « décembre 2026 » ; absent : tous les mois. */
  readonly courant: string | undefined
  readonly precedent: Lien | undefined
  readonly suivant: Lien | undefined
  readonly tous: string
}

interface Lien {
  readonly libelle: string
  readonly href: string
}

/** Un mois, ou ce qui n'est pas dans le lieu demandé. */
interface VueGroupe {
  readonly id: string
  readonly titre: string
  readonly cartes: readonly VueCarteManifestation[]
}

export interface DemandeAgenda {
  readonly liste: ListeAgenda
  readonly toutes: readonly ManifestationPubliee[]
  readonly requete: Requete
  readonly maintenant: Date
  readonly parametres: URLSearchParams
  readonly territoires: Territoires
}

/** La page de l'agenda ; tous ses nombres viennent de la même liste. */
export function vueAgenda(demande: DemandeAgenda): VueAgenda {
  const { liste, toutes, parametres, territoires } = demande
  const passes = demandePassees(demande.requete)
  const autrePeriode = avecPropre(demande.requete, 'passes', passes ? undefined : '1')
  const autres = [demande.requete, autrePeriode].map((une) => ({
    libelle: demandePassees(une) ? 'Toutes les manifestations passées' : 'Toutes les manifestations à venir',
    requete: sansFiltre(liste, une),
  }))
  const executeur = executeurEnMemoire(liste, toutes)
  const trouvee = trouverOuElargir(executeur, liste, demande.requete, autres)
  const { requete, reponse } = trouvee
  const message = messageDeLieu(parametres, territoires)
  const ici = surPlace(liste.facettes, requete)
  const autour =
    ici &&
    autourDuLieu({ ...executeur, lieuRetenu: lieuDemande(parametres, territoires) }, requete, {
      total: reponse.total,
      surPlace: executeur.compter(ici),
    })
  const vue = vueListe({
    ...{ liste, ...trouvee, suivie: true },
    annonce: annoncer(reponse.total, requete),
    decrire: (annonce) =>
      `${annonce} : portes ouvertes, salons, ateliers et webinaires pour s’orienter et se former.`,
  })
  const sansDates = { ...sansFiltre(liste, autrePeriode), facettes: requete.facettes }
  return {
    ...vue,
    ou: vueOu(liste, requete, { territoires, message }),
    lieu: message && vueMessageDeLieu(message, (lieu) => cheminAvecLieu(liste, requete, lieu)),
    autour: vueAutourDuLieu({ liste, requete, autour }),
    noindex: vue.noindex || passes,
    mois: vueMois(demande),
    groupes: grouper(reponse.resultats, demande),
    ics: cheminRss(liste, requete, '.ics'),
    autrePeriode: {
      libelle: passes ? 'Revenir aux manifestations à venir' : 'Voir les manifestations passées',
      href: cheminRecherche(liste, sansDates),
    },
  }
}

/** « 14 manifestations à venir », « Aucune manifestation passée en octobre 2026 ». */
function annoncer(total: number, requete: Requete): string {
  const mois = moisDemande(requete)
  const dans = mois === undefined ? '' : ` en ${moisEnLettres(mois)}`
  const passes = demandePassees(requete)
  const aVenir = passes || mois !== undefined ? '' : ' à venir'
  const singulier = `manifestation${passes ? ' passée' : aVenir}${dans}`
  const pluriel = `manifestations${passes ? ' passées' : aVenir}${dans}`
  return compter({ libelles: { singulier, pluriel, feminin: true } }, total)
}

function vueMois({ liste, toutes, requete, maintenant }: DemandeAgenda): VueMois {
  const mois = moisDemande(requete)
  const tous = avecPropre(requete, 'mois')
  const occupes = moisOccupes(trouverTout(liste, toutes, tous), requete, maintenant)
  const lien = (cible: string | undefined) =>
    cible === undefined
      ? undefined
      : { libelle: moisEnLettres(cible), href: cheminRecherche(liste, avecPropre(tous, 'mois', cible)) }
  return {
    courant: mois && moisEnLettres(mois),
    precedent: lien(occupes.findLast((un) => mois !== undefined && un < mois)),
    suivant: lien(occupes.find((un) => mois === undefined || un > mois)),
    tous: cheminRecherche(liste, tous),
  }
}

function grouper(
  montrees: readonly ManifestationPubliee[],
  { liste, requete, maintenant }: DemandeAgenda,
): readonly VueGroupe[] {
  const { sur = [], hors = [] } = Object.groupBy(montrees, (une) =>
    liste.estSurPlace(une, requete) ? 'sur' : 'hors',
  )
  const parMois = [...Map.groupBy(sur, (une) => moisDeRangement(une, requete, maintenant))].map(
    ([mois, duMois]) => ({ id: `mois-${mois}`, titre: moisEnLettres(mois), montrees: duMois }),
  )
  const groupes = [...parMois, { id: ANCRE_HORS_LIEU, titre: liste.horsLieu ?? '', montrees: hors }]
  return groupes
    .filter((groupe) => groupe.montrees.length > 0)
    .map(({ id, titre, ...groupe }) => ({
      id,
      titre: majuscule(titre),
      cartes: groupe.montrees.map(({ valeur }) => vueCarteManifestation(valeur)),
    }))
}
