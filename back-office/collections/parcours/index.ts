import type { CollectionSlug } from 'payload'
import { PARCOURS } from '../../../src/contenu/parcours/genre.ts'
import { LIBELLES_PROFILS_VISITEUR } from '../../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { EDITORIAL } from '../../acces/index.ts'
import { identifiantParmi } from '../../champs/identifiant.ts'
import { champImage } from '../../champs/image.ts'
import { champsLien } from '../../champs/lien.ts'
import { champListe } from '../../champs/liste.ts'
import { champCorps, champPhrases, champResume, champTexte, champTitre } from '../../champs/textes.ts'
import { corpsDe } from '../corps.ts'
import { genreEditorial } from '../genre-editorial.ts'
import { lireImage } from '../image.ts'
import { GROUPES, libelles } from '../libelles.ts'
import { lireAdresses } from '../liens.ts'
import { rendreCorps } from '../rendu.ts'
import { reprendre } from './reprendre.ts'
import { traduire } from './traduire.ts'

const champEtapes = (liables: readonly CollectionSlug[]) =>
  champListe('etapes', {
    libelle: 'Étapes',
    un: 'une étape',
    plusieurs: 'étapes',
    nommeePar: 'titre',
    minimum: 1,
    aide: 'Dans l’ordre où le visiteur les suit.',
    champs: [
      champTexte('titre', { libelle: 'Titre de l’étape', obligatoire: true }),
      champPhrases('texte', { libelle: 'Texte', obligatoire: true, aide: 'Une à trois phrases.' }),
      champListe('liens', {
        libelle: 'Liens de l’étape',
        un: 'un lien',
        plusieurs: 'liens',
        nommeePar: 'libelle',
        champs: champsLien(liables),
        aide: 'Recherches, pages, quiz, structures : ce qu’il faut pour franchir l’étape.',
      }),
    ],
  })

/** Les parcours : un par profil. */
export const parcours = genreEditorial({
  slug: 'parcours',
  genre: PARCOURS,
  droits: EDITORIAL,
  liable: 'partout',
  libelles: libelles('un parcours', 'Parcours'),
  groupe: GROUPES.pages,
  champTitre: 'titre',
  colonnes: ['titre', '_status', 'identifiant', 'updatedAt'],
  champs: (liables) => [
    identifiantParmi('Profil', LIBELLES_PROFILS_VISITEUR),
    champTitre(),
    champResume,
    champCorps('Introduction', false),
    champImage,
    champEtapes(liables),
  ],
  traduire: async (document, outils) =>
    traduire(document, {
      html: await rendreCorps(document.corps, outils),
      image: await lireImage(document.image, outils.req),
      adresses: await lireAdresses(
        (document.etapes ?? []).flatMap(({ liens }) => liens ?? []),
        outils,
      ),
    }),
  tri: 'titre',
  recherche: ['titre', 'resume'],
  aide: 'Un parcours par profil de visiteur : des étapes dans l’ordre, et les liens pour les franchir.',
  uneParValeur: true,
  reprendre: (valeur) => reprendre(valeur, corpsDe(valeur.html)),
})
