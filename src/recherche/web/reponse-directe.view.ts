import { cheminOrganisme } from '../../catalogue/index.ts'
import type { NomIcone } from '../../gabarit/index.ts'
import { denombrer } from '../../kernel/nombre.ts'
import { cheminMetier } from '../../metiers/index.ts'
import type { RedirectionDeRecherche } from '../domain/texte/vocabulaire-metier.ts'
import type { QuestionComprise } from '../usecases/comprendre-question.ts'

/** Une réponse sûre, donnée avant les résultats. */
export interface VueReponseDirecte {
  /** « Métier », « Lieu »… */
  readonly nature: string
  readonly icone: NomIcone
  readonly titre: string
  readonly texte: string
  readonly liens: readonly { readonly libelle: string; readonly href: string }[]
}

/** La page que l'équipe a choisie pour cette recherche. */
export function reponseChoisie({ libelle, chemin }: RedirectionDeRecherche): VueReponseDirecte {
  return {
    nature: 'Notre réponse',
    icone: 'signpost',
    titre: libelle,
    texte: 'Cette page répond sans doute à votre recherche.',
    liens: [{ libelle: `Voir : ${libelle}`, href: chemin }],
  }
}

/** Ce que la question désigne sans doute : un métier, un organisme, un lieu, un sigle. */
export function reponseDirecte(question: QuestionComprise): VueReponseDirecte | undefined {
  switch (question.type) {
    case 'metier': {
      const { numero, intitule, resume } = question.metier
      return {
        nature: 'Métier',
        icone: 'briefcase',
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
      const combien = denombrer(nombreFormations, 'formation')
      return {
        nature: 'Organisme de formation',
        icone: 'building-2',
        titre: nom,
        texte: `${combien} en ce moment.`,
        liens: [{ libelle: 'Voir sa fiche et ses formations', href: cheminOrganisme(numero, nom) }],
      }
    }
    case 'lieu':
      return reponseDuLieu(question.lieu)
    case 'sigle':
      return reponseDuSigle(question)
    case 'nom':
      return question.sigle && reponseDuSigle(question.sigle)
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
    nature: 'Lieu',
    icone: 'map-pin',
    titre: libelle,
    texte: 'Vous cherchez autour de ce lieu ?',
    liens: [
      { libelle: 'Les formations', href: `/formations?lieu=${code}` },
      { libelle: 'Les structures qui peuvent vous aider', href: `/structures?lieu=${code}` },
      { libelle: 'Les organismes de formation', href: `/organismes?lieu=${code}` },
    ],
  }
}

const reponseDuSigle = ({
  sigle,
  signification,
}: {
  readonly sigle: string
  readonly signification: string
}): VueReponseDirecte => ({ nature: 'Sigle', icone: 'info', titre: sigle, texte: signification, liens: [] })
