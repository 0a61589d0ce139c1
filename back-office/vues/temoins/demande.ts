export const CHEMIN = '/admin/donnees/temoins'
export const ACTION = '/admin/api/donnees/temoins'

export const MESSAGES: Readonly<
  Record<string, { readonly ton: 'succes' | 'erreur'; readonly texte: string }>
> = {
  ajoute: { ton: 'succes', texte: 'La demande est gardée.' },
  modifie: { ton: 'succes', texte: 'La demande est modifiée.' },
  supprime: { ton: 'succes', texte: 'La demande est supprimée.' },
  'trop-gros': { ton: 'erreur', texte: 'Le formulaire dépasse un mégaoctet : rien n’a changé.' },
  disparu: { ton: 'erreur', texte: 'Cette demande n’existe plus : quelqu’un l’a supprimée entre-temps.' },
}
