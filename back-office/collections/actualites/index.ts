import { ACTUALITES } from '../../../src/contenu/actualite/genre.ts'
import { EDITORIAL } from '../../acces/index.ts'
import { champIdentifiant } from '../../champs/identifiant.ts'
import { champImage } from '../../champs/image.ts'
import { champJour } from '../../champs/jour.ts'
import { champCase, champCorps, champResume, champTexte, champTitre } from '../../champs/textes.ts'
import { champProfils, champThemes } from '../../champs/vocabulaire.ts'
import { corpsDe } from '../corps.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { lireImage } from '../image.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { rendreCorps } from '../rendu.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

/** Les actualités du portail. */
export const actualites = genreEditorial({
  slug: 'actualites',
  genre: ACTUALITES,
  droits: EDITORIAL,
  liable: 'partout',
  libelles: libelles('une actualité', 'Actualités'),
  groupe: GROUPES.actualites,
  champTitre: 'titre',
  colonnes: ['titre', '_status', 'datePublication', 'profils', 'themes', 'aLaUne'],
  champs: [
    champTitre(),
    champResume,
    champCorps(),
    champImage,
    champIdentifiant(),
    champJour('datePublication', {
      libelle: 'Date affichée',
      aide: 'Montrée sous le titre ; la plus récente passe en tête.',
      obligatoire: true,
      laterale: true,
      aujourdhui: true,
    }),
    champJour('dateMaj', {
      libelle: 'Mise à jour le',
      aide: 'À remplir quand le fond change, non pour une faute corrigée.',
      laterale: true,
    }),
    champTexte('auteur', { libelle: 'Auteur', aide: 'Facultatif : personne ou service.', laterale: true }),
    champProfils,
    champThemes,
    champCase('aLaUne', {
      libelle: 'À la une',
      aide: 'En tête de liste tant que l’actualité est publiée.',
      laterale: true,
    }),
  ],
  traduire: async (document, outils) =>
    traduire(document, {
      html: await rendreCorps(document.corps, outils),
      image: await lireImage(document.image, outils.req),
    }),
  tri: '-datePublication',
  recherche: ['titre', 'resume', 'identifiant'],
  aide: 'Les articles de la page « Actualités » et de l’accueil.',
  reprendre: (valeur) => reprendre(valeur, corpsDe(valeur.html)),
})
