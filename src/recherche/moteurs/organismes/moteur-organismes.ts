import { libelleDepartement, libelleDomaine } from '../../../referentiels/index.ts'
import type { Moteur, Occurrence } from '../../domain/moteur.ts'
import type { CarteOrganisme } from '../cartes.ts'
import { departementDAdresse } from '../departement-d-adresse.ts'
import type { OrganismeIndexe } from './organisme-indexe.ts'

/** Les organismes qui ont au moins une formation visible, situés à leur siège. */
export const moteurOrganismes = {
  id: 'organismes',
  libelles: { singulier: 'organisme', pluriel: 'organismes', feminin: false },
  numero: ({ fiche }) => fiche.numero,
  titre: ({ fiche }) => fiche.nom,
  champs: [
    { id: 'nom', libelle: 'Nom', poids: 8, nature: 'nom', texte: nomComplet },
    {
      id: 'lieu',
      libelle: 'Lieu',
      poids: 4,
      nature: 'texte',
      texte: ({ fiche }) => adresse(fiche)?.ville ?? '',
    },
    { id: 'domaine', libelle: 'Domaine', poids: 2, nature: 'texte', texte: domainesEnMots },
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
  suggestions: ({ fiche }) => [{ libelle: fiche.nom, type: 'organisme' }],
  motsVides: ['organisme', 'organismes'],
} as const satisfies Moteur<OrganismeIndexe, CarteOrganisme>

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

function carteOrganisme({ fiche, nombreFormations }: OrganismeIndexe): CarteOrganisme {
  const lieu = adresse(fiche)
  return {
    numero: fiche.numero,
    nom: fiche.nom,
    commune: lieu?.ville ?? '',
    codePostal: lieu?.codePostal ?? '',
    nombreFormations,
    ...lieu?.position,
  }
}
