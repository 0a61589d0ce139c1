import { QUESTIONS } from '../../../src/contenu/question/genre.ts'
import { LIBELLES_THEMES } from '../../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { EDITORIAL } from '../../acces/index.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champSelection } from '../../champs/selection.ts'
import { avecTitrePropose, champCorps, champOrdre, champTexte } from '../../champs/textes.ts'
import { champProfils } from '../../champs/vocabulaire.ts'
import { corpsDe } from '../corps.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

/** Les questions fréquentes. */
export const questions = genreEditorial({
  slug: 'questions',
  genre: QUESTIONS,
  droits: EDITORIAL,
  liable: 'dans-un-texte',
  libelles: libelles('une question fréquente', 'Questions fréquentes'),
  groupe: GROUPES.pages,
  champTitre: 'titre',
  colonnes: ['titre', '_status', 'theme', 'profils', 'ordre'],
  champs: [
    avecTitrePropose(
      champTexte('titre', {
        libelle: 'Question',
        obligatoire: true,
        aide: 'Telle qu’un visiteur la poserait : « Comment financer ma formation ? »',
      }),
    ),
    champCorps('Réponse'),
    champIdentifiant(),
    champSelection('theme', {
      libelle: 'Thème',
      libelles: LIBELLES_THEMES,
      obligatoire: true,
      laterale: true,
    }),
    champProfils,
    champOrdre('Place dans son thème, la plus petite d’abord ; à égalité, l’ordre alphabétique.'),
  ],
  traduire: async (document, outils) =>
    traduire(document, { html: await rendreCorps(document.corps, outils) }),
  tri: 'titre',
  recherche: ['titre', 'identifiant'],
  aide: 'Les questions et réponses de la page « Questions fréquentes », rangées par thème.',
  reprendre: (valeur) => reprendre(valeur, corpsDe(valeur.html)),
})
