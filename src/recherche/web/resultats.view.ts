import type { FluxRss } from '../../gabarit/index.ts'
import { entreGuillemets } from '../../kernel/typographie.ts'
import type { Lieu } from '../../referentiels/index.ts'
import type { Reponse } from '../domain/reponse.ts'
import type { Requete } from '../domain/requete.ts'
import type { RedirectionDeRecherche } from '../domain/texte/vocabulaire-metier.ts'
import { MOTEURS } from '../moteurs/moteurs.ts'
import { RANG_MAXIMAL } from '../usecases/analyser-requete.ts'
import type { Elargissement } from '../usecases/elargir.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import { cheminCanonique, cheminFlux, cheminRecherche } from './chemins.ts'
import { aDesLieux, type Declaration } from './declaration.ts'
import { type Parametre, parametresDesFiltres, type VueFiltres, vueFiltres } from './filtres.view.ts'
import { filtresActifs, pastilles, sansFiltre } from './filtres-actifs.ts'
import type { MessageDeLieu } from './lieu-demande.view.ts'
import { reponseChoisie, type VueReponseDirecte } from './reponse-directe.view.ts'
import { annonce, compter, nommerRubrique, titreDeDocument, titreDuFlux } from './titres.view.ts'

export interface VueResultats {
  readonly moteur: Declaration['id']
  readonly rubrique: string
  readonly titre: string
  readonly annonce: string
  readonly description: string
  readonly canonique: string
  readonly noindex: boolean
  readonly barre: VueBarre
  readonly filtres: VueFiltres
  readonly pastilles: readonly { readonly libelle: string; readonly href: string }[]
  readonly toutRetirer: string
  readonly tris: readonly VueTri[]
  readonly page: number
  readonly pages: number
  readonly adresse: (page: number) => string
  readonly premier: number
  /** Absent : le catalogue change trop peu pour qu'on le suive. */
  readonly flux?: FluxRss
  readonly cartes: readonly VueCarte[]
  /** La page que l'équipe a choisie pour cette recherche, montrée avant les résultats. */
  readonly reponse?: VueReponseDirecte
  readonly correction?: VueCorrection
  readonly lieu?: VueMessageDeLieu
  readonly propositions: readonly {
    readonly libelle: string
    readonly nombre: string
    readonly href: string
  }[]
}

export interface VueBarre {
  readonly question: string
  readonly q: string
  readonly ou: string
  readonly champsCaches: readonly Parametre[]
  readonly avecLieu: boolean
}

export interface VueTri {
  readonly libelle: string
  readonly href: string
  readonly courant: boolean
}

export interface VueCorrection {
  /** « developpeur web ». */
  readonly compris: string
  readonly aLaLettre: string
}

export interface VueMessageDeLieu {
  readonly etat: MessageDeLieu['etat']
  readonly saisie: string
  readonly retenu: string
  readonly propositions: readonly { readonly libelle: string; readonly href: string }[]
}

export interface DemandeDeVue {
  readonly moteur: Declaration
  readonly requete: Requete
  readonly reponse: Reponse<unknown>
  readonly cartes: readonly VueCarte[]
  readonly elargissements: readonly Elargissement[]
  readonly messageDeLieu?: MessageDeLieu
  readonly redirection?: RedirectionDeRecherche | undefined
}

/** Tout ce que montre une page de résultats, déduit de la déclaration du moteur, de la demande et de la réponse. */
export function vueResultats(demande: DemandeDeVue): VueResultats {
  const { moteur, requete, reponse, cartes, elargissements, redirection } = demande
  const pages = nombreDePages(reponse.total, requete.parPage)
  return {
    ...documentHtml(demande, pages),
    barre: barre(demande),
    filtres: vueFiltres(moteur, requete, reponse),
    pastilles: pastilles(moteur, requete),
    toutRetirer: cheminRecherche(moteur, sansFiltre(requete)),
    tris: tris(moteur, requete),
    page: requete.page,
    pages,
    adresse: (page) => cheminRecherche(moteur, { ...requete, page }),
    premier: (requete.page - 1) * requete.parPage + 1,
    ...flux(moteur, requete),
    cartes,
    ...(redirection === undefined ? {} : { reponse: reponseChoisie(redirection) }),
    ...correction(moteur, requete, reponse),
    ...messageDeLieu(demande),
    propositions: elargissements.map(({ libelle, total, requete: suivante }) => ({
      libelle,
      nombre: compter(moteur, total),
      href: cheminRecherche(moteur, suivante),
    })),
  }
}

function flux(moteur: Declaration, requete: Requete): Pick<VueResultats, 'flux'> {
  if (!MOTEURS[moteur.id].rss) return {}
  return { flux: { titre: titreDuFlux(moteur, requete), href: cheminFlux(moteur, requete) } }
}

type DocumentHtml = Pick<
  VueResultats,
  'moteur' | 'rubrique' | 'titre' | 'annonce' | 'description' | 'canonique' | 'noindex'
>

function documentHtml(demande: DemandeDeVue, pages: number): DocumentHtml {
  const { moteur, requete, reponse } = demande
  const pourTitre = { moteur, requete, total: reponse.total, pages }
  return {
    moteur: moteur.id,
    rubrique: nommerRubrique(moteur),
    titre: titreDeDocument(pourTitre),
    annonce: annonce(pourTitre),
    description: description(demande),
    canonique: cheminCanonique(moteur, requete),
    noindex: estAExclure(moteur, requete, reponse.total),
  }
}

/** Les pages qu'on peut feuilleter ; au-delà du dernier rang, il faut affiner. */
export function nombreDePages(total: number, parPage: number): number {
  return Math.ceil(Math.min(total, RANG_MAXIMAL) / parPage)
}

/** duties §7 : plus d'un filtre, une explication ou rien à lire : hors des moteurs de recherche. */
function estAExclure(moteur: Declaration, requete: Requete, total: number): boolean {
  return requete.expliquer || total === 0 || filtresActifs(moteur, requete).length > 1
}

function description({ moteur, requete, reponse }: DemandeDeVue): string {
  const filtres = filtresActifs(moteur, requete).map(({ court }) => court)
  const precision = filtres.length === 0 ? '' : ` (${filtres.slice(0, 3).join(', ')})`
  return `${annonce({ moteur, requete, total: reponse.total, pages: 0 })}${precision} : ${MOTEURS[moteur.id].angle}.`
}

/** Le lieu saisi reste dans le champ, même inconnu : rien n'est perdu. */
function barre({ moteur, requete, messageDeLieu: message }: DemandeDeVue): VueResultats['barre'] {
  const saisie = message?.etat === 'inconnu' ? message.saisie : ''
  return {
    question: MOTEURS[moteur.id].question,
    q: requete.texte,
    ou: requete.lieu?.libelle ?? saisie,
    champsCaches: parametresDesFiltres(moteur, requete),
    avecLieu: aDesLieux(moteur),
  }
}

function tris(moteur: Declaration, requete: Requete): readonly VueTri[] {
  const possibles = moteur.tris.filter(({ id }) => id !== 'distance' || requete.lieu !== undefined)
  return possibles.map(({ id, libelle }) => ({
    libelle,
    href: cheminRecherche(moteur, { ...requete, tri: id, page: 1 }),
    courant: id === requete.tri,
  }))
}

function correction(
  moteur: Declaration,
  requete: Requete,
  { corrections }: Reponse<unknown>,
): Pick<VueResultats, 'correction'> {
  if (corrections.length === 0) return {}
  const compris = corrections.map(
    ({ mot, remplacement }) => `${entreGuillemets(remplacement)} au lieu de ${entreGuillemets(mot)}`,
  )
  const aLaLettre = cheminRecherche(moteur, { ...requete, litteral: true, page: 1 })
  return { correction: { compris: compris.join(', '), aLaLettre } }
}

function messageDeLieu({
  moteur,
  requete,
  messageDeLieu: message,
}: DemandeDeVue): Pick<VueResultats, 'lieu'> {
  if (message === undefined) return {}
  const adresse = (lieu: Lieu) => cheminAvecLieu(moteur, requete, lieu)
  return {
    lieu: {
      etat: message.etat,
      saisie: message.saisie,
      retenu: message.etat === 'plusieurs' ? message.retenu.libelle : '',
      propositions: message.propositions.map((lieu) => ({ libelle: lieu.libelle, href: adresse(lieu) })),
    },
  }
}

/** La même recherche ailleurs ; l'analyse de l'adresse retrouve le lieu par son code. */
function cheminAvecLieu(moteur: Declaration, { lieu: _ancien, ...requete }: Requete, lieu: Lieu): string {
  const chemin = cheminRecherche(moteur, { ...requete, page: 1 })
  return `${chemin}${chemin.includes('?') ? '&' : '?'}lieu=${encodeURIComponent(lieu.code)}`
}
