import type { Field } from 'payload'
import { deduireDeLaCommune } from './deduire-la-commune.ts'
import { regleCodeInsee, regleCodePostal } from './regles.ts'
import { champNombre, champTexte } from './textes.ts'

const AIDE_INSEE =
  'Vide : celui de la commune, trouvé à l’enregistrement. Il place le lieu dans son département.'

/** Une adresse postale et sa position. */
export function champsAdresse(obligatoire: boolean): Field[] {
  return [
    champTexte('adresse', { libelle: 'Adresse', exemple: '7 place de la Mairie' }),
    champTexte('complementAdresse', { libelle: 'Complément d’adresse', exemple: 'Bâtiment B, 2e étage' }),
    {
      type: 'row',
      fields: [
        champTexte('codePostal', { libelle: 'Code postal', obligatoire, largeur: '25%' }, regleCodePostal),
        champTexte('commune', { libelle: 'Commune', obligatoire, largeur: '50%' }),
        {
          ...champTexte(
            'codeInsee',
            { libelle: 'Code Insee', obligatoire, aide: AIDE_INSEE, largeur: '25%' },
            regleCodeInsee,
          ),
          hooks: { beforeValidate: [deduireDeLaCommune('codeInsee')] },
        },
      ],
    },
    { type: 'row', fields: champsPosition() },
  ]
}

type Coordonnee = 'latitude' | 'longitude'

/** Latitude et longitude, ensemble ou pas du tout. */
function champsPosition(): Field[] {
  const degres = (name: Coordonnee, libelle: string, autre: Coordonnee, max: number): Field => ({
    ...champNombre(name, { libelle, largeur: '50%', min: -max, max }),
    admin: {
      width: '50%',
      step: 0.0001,
      description: 'En degrés : 43.6045. Vide : le centre de la commune.',
    },
    hooks: { beforeValidate: [deduireDeLaCommune(name)] },
    validate: (valeur: unknown, { siblingData }: { siblingData: unknown }) =>
      validerPosition(valeur, lire(siblingData, autre), max),
  })
  return [degres('latitude', 'Latitude', 'longitude', 90), degres('longitude', 'Longitude', 'latitude', 180)]
}

/** Une coordonnée et l'autre : la phrase à montrer, ou vrai. */
export function validerPosition(valeur: unknown, autre: unknown, max: number): string | true {
  const donnee = typeof valeur === 'number'
  if (donnee && Math.abs(valeur) > max) return `Écrivez un nombre de degrés entre -${max} et ${max}.`
  if (donnee !== (typeof autre === 'number'))
    return 'Renseignez la latitude et la longitude, ou aucune des deux.'
  return true
}

function lire(objet: unknown, cle: string): unknown {
  return typeof objet === 'object' && objet !== null ? Reflect.get(objet, cle) : undefined
}
