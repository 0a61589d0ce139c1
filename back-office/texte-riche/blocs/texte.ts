import type { Block } from 'payload'
import { validerAdresse } from '../champs-de-noeud.ts'

export const chiffreCle: Block = {
  slug: 'chiffre-cle',
  labels: { singular: 'Chiffre clé', plural: 'Chiffres clés' },
  fields: [
    {
      name: 'valeur',
      type: 'text',
      label: 'Chiffre et son unité',
      required: true,
      maxLength: 30,
      admin: { description: 'Par exemple : 87 %, 1 200 €, 3 sur 4.' },
    },
    {
      name: 'libelle',
      type: 'text',
      label: 'Ce qu’il mesure',
      required: true,
      maxLength: 200,
      admin: { description: 'Par exemple : des apprentis ont un emploi six mois après leur contrat.' },
    },
    { name: 'source', type: 'text', label: 'Source', required: true, maxLength: 160 },
    {
      name: 'adresseSource',
      type: 'text',
      label: 'Adresse de la source',
      validate: (adresse: unknown) => (estVide(adresse) ? true : validerAdresse(adresse)),
    },
    {
      name: 'date',
      type: 'text',
      label: 'Date ou période',
      required: true,
      maxLength: 60,
      admin: { description: 'Celle de la mesure : 2025, mars 2026, promotion 2024…' },
    },
  ],
}

export const citation: Block = {
  slug: 'citation',
  labels: { singular: 'Citation signée', plural: 'Citations signées' },
  fields: [
    {
      name: 'texte',
      type: 'textarea',
      label: 'Texte cité',
      required: true,
      admin: {
        description: 'Sans guillemets : la mise en page s’en charge. Une ligne vide sépare deux paragraphes.',
      },
    },
    { name: 'auteur', type: 'text', label: 'Auteur', required: true, maxLength: 120 },
    { name: 'fonction', type: 'text', label: 'Fonction', maxLength: 160 },
  ],
}

export const sommaire: Block = {
  slug: 'sommaire',
  labels: { singular: 'Sommaire', plural: 'Sommaires' },
  fields: [
    {
      name: 'explication',
      type: 'ui',
      label: 'Le sommaire se fait à la publication, d’après les titres 2 et 3 du texte.',
      admin: { components: { Field: './texte-riche/blocs/explication.tsx#Explication' } },
    },
  ],
}

/** Placée juste avant un tableau : l'éditeur de tableaux n'a pas de légende. */
export const legendeDeTableau: Block = {
  slug: 'legende-tableau',
  labels: { singular: 'Légende de tableau', plural: 'Légendes de tableau' },
  fields: [
    {
      name: 'legende',
      type: 'text',
      label: 'Légende du tableau qui suit',
      required: true,
      maxLength: 160,
      admin: { description: 'Placez ce bloc juste avant son tableau.' },
    },
  ],
}

/** Dans une phrase : un sigle et ce qu'il veut dire, lu au survol et par les lecteurs d'écran. */
export const sigle: Block = {
  slug: 'sigle',
  labels: { singular: 'Sigle', plural: 'Sigles' },
  fields: [
    { name: 'sigle', type: 'text', label: 'Sigle', required: true, maxLength: 20 },
    { name: 'developpe', type: 'text', label: 'En toutes lettres', required: true, maxLength: 160 },
  ],
}

function estVide(valeur: unknown): boolean {
  return valeur === undefined || valeur === null || valeur === ''
}
