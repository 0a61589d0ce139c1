import { lectureQuestions } from '../../../src/contenu/back-office.ts'
import { LIBELLES_THEMES } from '../../../src/contenu/ressource/domain/vocabulaire-ressource.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champSelection } from '../../champs/selection.ts'
import { avecTitrePropose, champCorps, champOrdre, champTexte } from '../../champs/textes.ts'
import { champProfils } from '../../champs/vocabulaire.ts'
import { collectionEditoriale } from '../../publication/index.ts'
import { completer } from '../completer.ts'
import type { DocumentDe } from '../document.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { traduire } from './traduire.ts'

/** Les questions fréquentes. */
export const questions = completer(
  collectionEditoriale<DocumentDe<'questions'>>({
    slug: 'questions',
    type: 'question',
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
    relire: lectureQuestions.relire,
    traduire: async (document, outils) =>
      traduire(document, { html: await rendreCorps(document.corps, outils) }),
  }),
  {
    tri: 'titre',
    recherche: ['titre', 'identifiant'],
    aide: 'Les questions et réponses de la page « Questions fréquentes », rangées par thème.',
  },
)
