import type { Formation } from '../../../catalogue/back-office.ts'
import { motsDeHtml } from '../../../kernel/texte-de-html.ts'
import { domaineDeFormacode, libelleNiveauCourt, niveauDeCodeLheo } from '../../../referentiels/index.ts'
import type { Champ } from '../../domain/moteur.ts'

/** Où l'on cherche les mots d'une formation ; le poids d'un champ est public (page « comment sont classés… »). */
export const champsFormations: readonly Champ<Formation>[] = [
  {
    id: 'intitule',
    libelle: 'Intitulé',
    poids: 8,
    force: 'titre',
    nature: 'texte',
    texte: ({ intitule }) => intitule,
  },
  { id: 'organisme', libelle: 'Organisme', poids: 4, force: 'theme', nature: 'nom', texte: nomsOrganisme },
  {
    id: 'lieu',
    libelle: 'Lieu',
    poids: 4,
    force: 'fort',
    nature: 'texte',
    texte: (formation) => communes(formation).join(' '),
  },
  { id: 'niveau', libelle: 'Niveau', poids: 2, force: 'fort', nature: 'texte', texte: niveauEnMots },
  { id: 'domaine', libelle: 'Domaine', poids: 2, force: 'theme', nature: 'texte', texte: domainesEnMots },
  {
    id: 'metier',
    libelle: 'Métier visé (code ROME)',
    poids: 1,
    force: 'fort',
    nature: 'nom',
    texte: ({ domaine }) => domaine.rome.map(({ code }) => code).join(' '),
  },
  {
    id: 'objectif',
    libelle: 'Objectif',
    poids: 2,
    force: 'faible',
    nature: 'texte',
    texte: ({ objectif }) => motsDeHtml(objectif),
  },
  { id: 'contenu', libelle: 'Contenu', poids: 1, force: 'faible', nature: 'texte', texte: contenu },
]

/** Communes des lieux de formation, sans répétition, dans l'ordre du flux. */
export function communes(formation: Formation): readonly string[] {
  const lieux = formation.actions.flatMap(({ lieux }) => lieux)
  const villes = lieux.map(({ coordonnees }) => coordonnees.adresse?.ville)
  return [...new Set(villes.filter((ville) => ville !== undefined))]
}

function nomsOrganisme({ organisme }: Formation): string {
  return organisme.nom === organisme.raisonSociale
    ? organisme.nom
    : `${organisme.nom} ${organisme.raisonSociale ?? ''}`
}

function niveauEnMots({ niveauSortie }: Formation): string {
  const niveau = niveauSortie === undefined ? undefined : niveauDeCodeLheo(niveauSortie)
  return niveau === undefined ? '' : libelleNiveauCourt(niveau)
}

function domainesEnMots({ domaine }: Formation): string {
  const libelles = domaine.formacodes.map(({ code }) => domaineDeFormacode(code)?.libelle)
  return [...new Set(libelles.filter((libelle) => libelle !== undefined))].join(' ')
}

function contenu(formation: Formation): string {
  return `${motsDeHtml(formation.contenu)} ${motsDeHtml(formation.resultatsAttendus)}`
}
