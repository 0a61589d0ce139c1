import { cheminOrganisme } from '../../catalogue/index.ts'
import type { Jour } from '../../kernel/jour.ts'
import { ecrireNombre } from '../../kernel/nombre.ts'
import { entreGuillemets } from '../../kernel/typographie.ts'
import { cheminMetier } from '../../metiers/index.ts'
import type { IdMoteur } from '../moteurs/cartes.ts'
import { MOTEURS } from '../moteurs/registre.ts'
import type { GroupeDeResultats } from '../usecases/chercher-partout.ts'
import type { Question } from '../usecases/comprendre-question.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import { cheminRecherche } from './chemins.ts'
import { compter, nommerRubrique } from './titres.view.ts'
import { VUES_DE_CARTES } from './vues-de-cartes.ts'

export interface VueCentrale {
  readonly titre: string
  readonly annonce: string
  readonly q: string
  readonly ou: string
  readonly reponse?: VueReponseDirecte
  readonly corrections: readonly string[]
  readonly aLaLettre: string
  readonly groupes: readonly VueGroupe[]
  /** Moteurs qui n'ont rien trouvé. */
  readonly vides: readonly { readonly libelle: string; readonly href: string }[]
  readonly total: number
}

export interface VueGroupe {
  readonly moteur: IdMoteur
  readonly titre: string
  readonly cartes: readonly VueCarte[]
  /** « Voir les 63 formations ». */
  readonly suite: string
  readonly href: string
}

/** Une réponse sûre, donnée avant les résultats. */
export interface VueReponseDirecte {
  readonly titre: string
  readonly texte: string
  readonly liens: readonly { readonly libelle: string; readonly href: string }[]
}

export interface DemandeCentrale {
  readonly texte: string
  readonly ou: string
  readonly question: Question
  readonly groupes: readonly GroupeDeResultats[]
  readonly aujourdhui: Jour
  readonly aLaLettre: string
}

export function vueCentrale(demande: DemandeCentrale): VueCentrale {
  const { texte, ou, groupes, question, aLaLettre } = demande
  const total = groupes.reduce((somme, { reponse }) => somme + reponse.total, 0)
  const annonce = annoncer(texte, total)
  const reponse = reponseDirecte(question)
  const pleins = groupes.filter((groupe) => groupe.reponse.total > 0)
  return {
    titre: ou === '' ? annonce : `${annonce}, ${ou}`,
    annonce,
    q: texte,
    ou,
    total,
    ...(reponse === undefined ? {} : { reponse }),
    corrections: corrections(groupes),
    aLaLettre,
    groupes: pleins.map((groupe) => vueGroupe(groupe, demande.aujourdhui)),
    vides: groupes.filter(({ reponse: { total: un } }) => un === 0).map(lienDuMoteur),
  }
}

function annoncer(texte: string, total: number): string {
  const nombre = total === 0 ? 'Aucun résultat' : `${ecrireNombre(total)} résultat${total > 1 ? 's' : ''}`
  return texte === '' ? nombre : `${nombre} pour ${entreGuillemets(texte)}`
}

/** Les mots corrigés, dits une fois quel que soit le nombre de moteurs qui les ont corrigés de même. */
function corrections(groupes: readonly GroupeDeResultats[]): readonly string[] {
  const dites = groupes.flatMap(({ reponse }) =>
    reponse.total === 0
      ? []
      : reponse.corrections.map(
          ({ mot, remplacement }) => `${entreGuillemets(remplacement)} au lieu de ${entreGuillemets(mot)}`,
        ),
  )
  return [...new Set(dites)]
}

function vueGroupe<Id extends IdMoteur>(groupe: GroupeDeResultats<Id>, aujourdhui: Jour): VueGroupe {
  const moteur = MOTEURS[groupe.moteur]
  const { total, resultats } = groupe.reponse
  const seule = total === 1
  const article = seule ? `${moteur.libelles.feminin ? 'la' : 'le'}` : 'les'
  return {
    moteur: groupe.moteur,
    titre: compter(moteur, total),
    cartes: resultats.map((resultat) => VUES_DE_CARTES[groupe.moteur](resultat, aujourdhui)),
    suite: `Voir ${article} ${seule ? moteur.libelles.singulier : compter(moteur, total)}`,
    href: cheminRecherche(moteur, groupe.requete),
  }
}

function lienDuMoteur({ moteur, requete: { texte: _, ...requete } }: GroupeDeResultats) {
  return {
    libelle: nommerRubrique(MOTEURS[moteur]),
    href: cheminRecherche(MOTEURS[moteur], { ...requete, texte: '' }),
  }
}

function reponseDirecte(question: Question): VueReponseDirecte | undefined {
  switch (question.type) {
    case 'metier': {
      const { numero, intitule, resume } = question.metier
      return {
        titre: intitule,
        texte: resume,
        liens: [
          { libelle: 'Lire la fiche métier', href: cheminMetier(numero, intitule) },
          { libelle: 'Voir les formations qui y mènent', href: `/formations?metier=${numero}` },
        ],
      }
    }
    case 'organisme': {
      const { numero, nom, nombreFormations } = question.organisme
      const combien = `${ecrireNombre(nombreFormations)} formation${nombreFormations > 1 ? 's' : ''}`
      return {
        titre: nom,
        texte: `Organisme de formation : ${combien} en ce moment.`,
        liens: [{ libelle: 'Voir sa fiche et ses formations', href: cheminOrganisme(numero, nom) }],
      }
    }
    case 'lieu':
      return reponseDuLieu(question.lieu)
    case 'sigle':
      return { titre: question.sigle, texte: question.signification, liens: [] }
    case 'question':
    case 'mots':
    case 'vide':
      return undefined
  }
}

function reponseDuLieu({
  code,
  libelle,
}: {
  readonly code: string
  readonly libelle: string
}): VueReponseDirecte {
  return {
    titre: libelle,
    texte: 'Vous cherchez autour de ce lieu ?',
    liens: [
      { libelle: 'Les formations', href: `/formations?lieu=${code}` },
      { libelle: 'Les structures qui peuvent vous aider', href: `/structures?lieu=${code}` },
      { libelle: 'Les organismes de formation', href: `/organismes?lieu=${code}` },
    ],
  }
}
