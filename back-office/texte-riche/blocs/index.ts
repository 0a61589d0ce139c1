import type { Block } from 'payload'
import type { CollectionsPresentes } from '../collections-liees.ts'
import { boutons } from './boutons.ts'
import { accordeon, chapeau, type EditeursDeBloc, encadre } from './contenants.ts'
import { liste } from './liste.ts'
import { telechargement, video } from './medias.ts'
import { chiffreCle, citation, legendeDeTableau, sommaire } from './texte.ts'

/** Les blocs d'un texte, dans l'ordre du menu d'insertion ; ceux qui montrent un fichier demandent la médiathèque. */
export function blocsDuTexte(presentes: CollectionsPresentes, editeurs: EditeursDeBloc): Block[] {
  return [
    chapeau(editeurs),
    encadre(editeurs),
    accordeon(editeurs),
    chiffreCle,
    citation,
    boutons(presentes),
    liste,
    video(presentes, editeurs),
    ...telechargement(presentes),
    legendeDeTableau,
    sommaire,
  ]
}
