export const CHEMIN = '/admin/donnees/synonymes'
export const ACTION = '/admin/api/donnees/synonymes'

export const MESSAGES: Readonly<
  Record<string, { readonly ton: 'succes' | 'erreur'; readonly texte: string }>
> = {
  ajoute: { ton: 'succes', texte: 'C’est ajouté ; le portail s’en sert déjà.' },
  modifie: { ton: 'succes', texte: 'C’est modifié ; le portail s’en sert déjà.' },
  supprime: { ton: 'succes', texte: 'C’est supprimé ; le portail ne s’en sert plus.' },
  importe: { ton: 'succes', texte: 'Le vocabulaire a été remplacé par celui du fichier.' },
  'trop-gros': { ton: 'erreur', texte: 'Le fichier dépasse un mégaoctet : rien n’a changé.' },
  disparu: { ton: 'erreur', texte: 'Cette ligne n’existe plus : quelqu’un l’a supprimée entre-temps.' },
}
