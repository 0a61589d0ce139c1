import type { NomIcone } from '../../gabarit/index.ts'
import type { Jour } from '../../kernel/jour.ts'
import { denombrer, ecrireNombre } from '../../kernel/nombre.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { entreGuillemets } from '../../kernel/typographie.ts'
import {
  cheminRecherche,
  compter,
  type MessageDeLieu,
  nommerRubrique,
  type VueElargissement,
  type VueMessageDeLieu,
  vueMessageDeLieu,
} from '../../liste/index.ts'
import type { Lieu } from '../../referentiels/index.ts'
import type { RedirectionDeRecherche } from '../domain/texte/vocabulaire-metier.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'
import { MOTEURS } from '../moteurs/moteurs.ts'
import type { GroupeDeResultats } from '../usecases/chercher-partout.ts'
import type { QuestionComprise } from '../usecases/comprendre-question.ts'
import type { ElargissementCentral } from '../usecases/elargir-partout.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import type { VueCompris } from './compris.view.ts'
import { direCeQuiManque } from './elargissement.view.ts'
import { reponseChoisie, reponseDirecte, type VueReponseDirecte } from './reponse-directe.view.ts'
import { motsChanges } from './resultats.view.ts'
import { type TexteMuet, texteMuet } from './texte-muet.view.ts'
import { vueDeCarte } from './vues-de-cartes.ts'

export interface VueCentrale {
  readonly titre: string
  readonly q: string
  readonly ou: string
  readonly reponse?: VueReponseDirecte
  readonly compris?: VueCompris
  readonly lieu?: VueMessageDeLieu
  readonly corrections: readonly string[]
  readonly aLaLettre: string
  readonly groupes: readonly VueGroupe[]
  /** Moteurs qui n'ont rien trouvé. */
  readonly vides: readonly { readonly libelle: string; readonly href: string }[]
  readonly total: number
  readonly muet?: TexteMuet
  /** Rien trouvé, ou presque : des demandes voisines, et ce qu'elles donnent. */
  readonly propositions: readonly VueElargissement[]
}

export interface VueGroupe {
  readonly moteur: IdMoteur
  readonly icone: NomIcone
  readonly titre: string
  readonly cartes: readonly VueCarte[]
  /** « Voir les 63 formations » ; vide quand elles sont toutes là. */
  readonly suite: string
  readonly href: string
  /** « 2 sur place, 13 à distance ». */
  readonly repartition?: string
  /** Rien dans le lieu demandé : ce qui est montré en est proche. */
  readonly elargi?: string
}

export interface DemandeCentrale {
  readonly texte: string
  readonly ou: string
  readonly question: QuestionComprise
  readonly redirection?: RedirectionDeRecherche
  readonly groupes: readonly GroupeDeResultats[]
  readonly total: number
  readonly elargissements: readonly ElargissementCentral[]
  readonly aujourdhui: Jour
  readonly compris?: VueCompris | undefined
  readonly messageDeLieu?: MessageDeLieu | undefined
  readonly aLaLettre: string
}

export function vueCentrale(demande: DemandeCentrale): VueCentrale {
  const { texte, ou, groupes, question, redirection, aLaLettre, compris, messageDeLieu, total } = demande
  const annonce = annoncer(texte, total)
  const pleins = groupes.filter((groupe) => groupe.reponse.total > 0)
  return sansAbsents({
    titre: ou === '' ? annonce : `${annonce} autour de ${ou}`,
    q: texte,
    ou,
    total,
    reponse: redirection === undefined ? reponseDirecte(question) : reponseChoisie(redirection),
    compris,
    lieu: messageDeLieu && lieuCompris(demande, messageDeLieu),
    corrections: corrections(groupes),
    aLaLettre,
    muet: total === 0 ? texteMuet(texte) : undefined,
    propositions: demande.elargissements.map(({ libelle, total: un, parametres }) => ({
      libelle,
      nombre: denombrer(un, 'résultat'),
      href: `/recherche?${parametres}`,
    })),
    groupes: pleins.map((groupe) => vueGroupe(groupe, demande.aujourdhui)),
    vides: groupes.filter(({ reponse: { total: un } }) => un === 0).map(lienDuMoteur),
  })
}

/** Le lieu écrit, inconnu ou porté par plusieurs : la recherche reste, ailleurs en un clic. */
function lieuCompris({ texte }: DemandeCentrale, message: MessageDeLieu): VueMessageDeLieu {
  const ailleurs = ({ code }: Lieu) => `/recherche?${new URLSearchParams({ q: texte, lieu: code })}`
  return vueMessageDeLieu(message, ailleurs)
}

function annoncer(texte: string, total: number): string {
  const nombre = total === 0 ? 'Aucun résultat' : denombrer(total, 'résultat')
  return texte === '' ? nombre : `${nombre} pour ${entreGuillemets(texte)}`
}

/** Les mots corrigés, dits une fois quel que soit le nombre de moteurs qui les ont corrigés de même ; un mot n'est écarté que de tous. */
function corrections(groupes: readonly GroupeDeResultats[]): readonly string[] {
  const pleins = groupes.map(({ reponse }) => reponse).filter(({ total }) => total > 0)
  const [premier, ...autres] = pleins
  const ecartes = premier?.ecartes.filter((mot) => autres.every((autre) => autre.ecartes.includes(mot))) ?? []
  const dites = pleins.flatMap((reponse) => motsChanges({ ...reponse, ecartes }))
  return [...new Set(dites)]
}

function vueGroupe<Id extends IdMoteur>(groupe: GroupeDeResultats<Id>, aujourdhui: Jour): VueGroupe {
  const moteur = MOTEURS[groupe.moteur]
  const { total, resultats, surPlace } = groupe.reponse
  const manque = direCeQuiManque(moteur, groupe.elargi, groupe.reponse)
  return {
    moteur: groupe.moteur,
    icone: MOTEURS[groupe.moteur].icone,
    titre: compter(moteur, total),
    cartes: resultats.map((resultat) => vueDeCarte(groupe.moteur, resultat, aujourdhui)),
    suite: total > resultats.length ? `Voir les ${compter(moteur, total)}` : '',
    href: cheminRecherche(moteur, groupe.requete),
    ...(surPlace === undefined || surPlace === total
      ? {}
      : {
          repartition: `${ecrireNombre(surPlace)} sur place, ${ecrireNombre(total - surPlace)} ${moteur.horsLieu}`,
        }),
    ...(manque === undefined ? {} : { elargi: manque }),
  }
}

function lienDuMoteur({ moteur, requete: { texte: _, ...requete } }: GroupeDeResultats) {
  return {
    libelle: nommerRubrique(MOTEURS[moteur]),
    href: cheminRecherche(MOTEURS[moteur], { ...requete, texte: '' }),
  }
}
