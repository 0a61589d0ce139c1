import { creerCatalogue } from '../../../catalogue/back-office.ts'
import { libelleDepartement, libelleDomaine } from '../../../referentiels/index.ts'
import type { Occurrence } from '../../domain/moteur.ts'
import { departementDAdresse } from '../departement-d-adresse.ts'
import type { MoteurDuPortail } from '../moteur-du-portail.ts'
import { type CarteOrganisme, carteOrganisme } from './carte.ts'
import { vueCarteOrganisme } from './carte.view.ts'
import type { OrganismeIndexe } from './organisme-indexe.ts'
import { sourceOrganismes } from './source.ts'

/** Les organismes qui ont au moins une formation visible, situés à leur siège. */
export const organismes: MoteurDuPortail<'organismes', OrganismeIndexe, CarteOrganisme> = {
  id: 'organismes',
  libelles: { singulier: 'organisme', pluriel: 'organismes', feminin: false },
  numero: ({ fiche }) => fiche.numero,
  titre: ({ fiche }) => fiche.nom,
  champs: [
    { id: 'nom', libelle: 'Nom', poids: 8, force: 'titre', nature: 'nom', texte: nomComplet },
    {
      id: 'lieu',
      libelle: 'Lieu',
      poids: 4,
      force: 'fort',
      nature: 'texte',
      texte: ({ fiche }) => adresse(fiche)?.ville ?? '',
    },
    { id: 'domaine', libelle: 'Domaine', poids: 2, force: 'theme', nature: 'texte', texte: domainesEnMots },
  ],
  facettes: [
    {
      id: 'domaine',
      libelle: 'Domaine',
      libelleValeur: libelleDomaine,
      portee: 'source',
      valeurs: ({ domaines }) => domaines,
    },
    {
      id: 'departement',
      libelle: 'Forme dans le département',
      libelleValeur: libelleDepartement,
      portee: 'source',
      valeurs: ({ departements }) => departements,
    },
  ],
  occurrences: siege,
  occurrencesRequises: false,
  priorite: () => false,
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'distance', libelle: 'Distance' },
    { id: 'nom', libelle: 'Nom, de A à Z' },
  ],
  carte: carteOrganisme,
  vueDeCarte: vueCarteOrganisme,
  suggestions: ({ fiche }) => [{ libelle: fiche.nom, type: 'organisme' }],
  motsVides: ['organisme', 'organismes'],
  icone: 'building-2',
  question: 'Quel organisme cherchez-vous ?',
  angle: 'formations ouvertes, lieux et contacts',
  centrale: true,
  dansUnTexte: true,
  rss: false,
  ecarteLesFiltres: true,
  voie: 'catalogue',
  duJour: true,
  suit: 'formations',
  source: (pool) => sourceOrganismes(creerCatalogue(pool)),
}

const adresse = (fiche: OrganismeIndexe['fiche']) => fiche.coordonnees.adresse

function nomComplet({ fiche }: OrganismeIndexe): string {
  return fiche.nom === fiche.raisonSociale ? fiche.nom : `${fiche.nom} ${fiche.raisonSociale ?? ''}`
}

function domainesEnMots({ domaines }: OrganismeIndexe): string {
  return domaines.map(libelleDomaine).join(' ')
}

function siege({ fiche }: OrganismeIndexe): readonly Occurrence[] {
  const lieu = adresse(fiche)
  if (lieu === undefined) return []
  const departement = departementDAdresse(lieu)
  return [
    {
      permanente: true,
      ouverte: true,
      aDistance: false,
      ...lieu.position,
      ...(departement === undefined ? {} : { departement }),
    },
  ]
}
