/** Une raison de refuser la publication, en une phrase, avec de quoi retrouver l'endroit. */
export interface FauteAccessibilite {
  readonly code: CodeFaute
  readonly phrase: string
  readonly extrait?: string
}

/** Ce que le contrôle sait voir, et comment il le dit à qui écrit (critères du RGAA 4.1). */
const FAUTES = {
  // 1.1 : une image porteuse d'information a une alternative.
  'image-sans-alternative':
    'Une image n’a pas de texte alternatif : écrivez-le dans sa fiche, ou déclarez-la décorative.',
  'image-introuvable': 'Une image n’existe plus : retirez-la ou choisissez-en une autre.',
  'document-introuvable':
    'Un document à télécharger n’existe plus : retirez le bloc ou choisissez un autre document.',
  // 9.1 : les titres se suivent.
  'titre-de-depart':
    'Le premier titre du texte n’a pas le bon niveau : commencez par un titre 2 (le titre 1 est celui de la page).',
  'titre-saute':
    'Un niveau de titre est sauté : un titre 3 vient sous un titre 2, un titre 4 sous un titre 3.',
  'titre-vide': 'Un titre est vide : écrivez-le ou supprimez-le.',
  'titre-simule':
    'Un paragraphe entier est en gras, comme un titre : donnez-lui un niveau de titre, ou retirez le gras.',
  // 5.6, 5.7 : un tableau de données a des en-têtes.
  'tableau-sans-entete':
    'Un tableau n’a pas d’en-têtes : déclarez sa première ligne ou sa première colonne comme en-tête.',
  'entete-vide': 'Un en-tête de tableau est vide : dites ce que contient sa ligne ou sa colonne.',
  'legende-seule': 'Une légende de tableau n’est suivie d’aucun tableau : placez-la juste avant le sien.',
  // 6.1, 6.2 : un lien se comprend seul et a un intitulé.
  'lien-vide': 'Un lien n’a pas de texte : écrivez-le ou retirez le lien.',
  'lien-obscur': 'Le texte d’un lien ne dit pas où il mène : nommez la page ou l’action.',
  'lien-adresse-nue': 'Un lien montre son adresse : remplacez-la par le nom de la page.',
  'liens-de-meme-texte': 'Deux liens de même texte mènent à des adresses différentes : distinguez-les.',
  // 4.1 : une vidéo a une transcription.
  'video-sans-transcription':
    'Une vidéo n’a ni transcription ni motif de son absence : ajoutez l’un ou l’autre.',
  // 9.3 : une liste est une liste.
  'liste-simulee': 'Des tirets imitent une liste : utilisez une liste à puces ou numérotée.',
  'majuscules-longues':
    'Un passage est en majuscules : elles se lisent mal et certaines voix les épellent. Écrivez en minuscules.',
  // 8.7 : les changements de langue sont indiqués.
  'langue-inconnue':
    'Un passage est dans une langue que le portail ne connaît pas : choisissez-la dans la liste.',
  'langue-non-indiquee':
    'Un passage semble écrit dans une autre langue : sélectionnez-le et indiquez sa langue dans la barre d’outils.',
  'emoji-porteur':
    'Un emoji tient lieu de mot ou de puce : les voix de synthèse le lisent mal, écrivez ce qu’il veut dire.',
} as const

export type CodeFaute = keyof typeof FAUTES

/** Assez long pour retrouver l'endroit, assez court pour une liste. */
const LONGUEUR_EXTRAIT = 80

export function faute(code: CodeFaute, extrait = ''): FauteAccessibilite {
  const lu = extrait.replace(/\s+/g, ' ').trim()
  const coupe = lu.length > LONGUEUR_EXTRAIT ? `${lu.slice(0, LONGUEUR_EXTRAIT - 1).trimEnd()}…` : lu
  const phrase = FAUTES[code]
  return coupe === '' ? { code, phrase } : { code, phrase, extrait: coupe }
}
