import type { CollectionConfig } from 'payload'
import { z } from 'zod'
import {
  appliquerLeChangement,
  consignerLaSuppression,
  consignerLeCompte,
  garderLeDernier,
  garderSonCompte,
  verifierMotDePasse,
} from '../acces/comptes.ts'
import {
  compterLEssai,
  consignerLaConnexion,
  consignerLeRefus,
  oublierAuDeverrouillage,
  refuserUneAutreAdresse,
  verifierSecondFacteur,
} from '../acces/connexion.ts'
import { luParSoiOuAdministrateur, modifieParUnAutreAdministrateur } from '../acces/droits-utilisateurs.ts'
import { AIDE_MOT_DE_PASSE } from '../acces/mot-de-passe/aide.ts'
import { prouverPourChangerLeSien } from '../acces/mot-de-passe/changer-le-sien.ts'
import { courrielDOubli, objetDOubli } from '../acces/mot-de-passe/courriel-d-oubli.ts'
import {
  consignerLaReinitialisation,
  garderLaReinitialisation,
  refuserSansCourriel,
} from '../acces/mot-de-passe/oubli.ts'
import { POINTS_D_ACCES } from '../acces/points-d-acces.ts'
import { LIBELLES_ROLES, ROLES } from '../acces/roles.ts'
import { aSecondFacteur } from '../acces/second-facteur/second-facteur.pg.ts'

const UNE_MINUTE = 60_000
const HUIT_HEURES = 8 * 60 * 60
const numero = z.object({ id: z.number() })

/** Les comptes du back-office. Le second facteur n'y a aucun champ : son secret vit hors de Payload, schéma `acces`. */
export const UTILISATEURS: CollectionConfig = {
  slug: 'utilisateurs',
  labels: { singular: 'Compte', plural: 'Comptes' },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  auth: {
    tokenExpiration: HUIT_HEURES,
    // Le verrou est le nôtre (`tentatives.pg.ts`), qui se consigne ; celui de Payload ne se ferme donc jamais.
    maxLoginAttempts: Number.MAX_SAFE_INTEGER,
    useSessions: true,
    // Le jeton ne sort que dans le cookie, qu'aucun script ne lit.
    removeTokenFromResponses: true,
    depth: 0,
    forgotPassword: {
      generateEmailHTML: courrielDOubli,
      generateEmailSubject: objetDOubli,
      // Un compte ne se laisse pas inonder de courriels.
      minRequestInterval: 5 * UNE_MINUTE,
    },
  },
  admin: {
    group: 'Administration',
    useAsTitle: 'nom',
    defaultColumns: ['nom', 'email', 'role', 'secondFacteurActif'],
    description: `Mot de passe : ${AIDE_MOT_DE_PASSE.charAt(0).toLowerCase()}${AIDE_MOT_DE_PASSE.slice(1)}`,
    hideAPIURL: true,
  },
  endpoints: POINTS_D_ACCES,
  hooks: {
    beforeOperation: [
      refuserUneAutreAdresse,
      compterLEssai,
      refuserSansCourriel,
      garderLaReinitialisation,
      garderSonCompte,
      prouverPourChangerLeSien,
    ],
    beforeLogin: [verifierSecondFacteur],
    afterLogin: [consignerLaConnexion],
    afterError: [consignerLeRefus],
    afterOperation: [oublierAuDeverrouillage, consignerLaReinitialisation],
    beforeValidate: [verifierMotDePasse],
    beforeChange: [appliquerLeChangement],
    afterChange: [consignerLeCompte],
    beforeDelete: [garderLeDernier],
    afterDelete: [consignerLaSuppression],
  },
  fields: [
    {
      name: 'motDePasseActuel',
      label: 'Mot de passe actuel, ou code du second facteur',
      type: 'text',
      virtual: true,
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: './acces/vues/mot-de-passe-actuel.tsx#MotDePasseActuel' },
      },
    },
    { name: 'nom', label: 'Nom', type: 'text', required: true },
    {
      name: 'role',
      label: 'Rôle',
      type: 'select',
      required: true,
      defaultValue: 'redacteur',
      saveToJWT: true,
      options: ROLES.map((role) => ({ value: role, label: LIBELLES_ROLES[role] })),
      access: { read: luParSoiOuAdministrateur, update: modifieParUnAutreAdministrateur },
    },
    {
      name: 'secondFacteurActif',
      label: 'Second facteur actif',
      type: 'checkbox',
      virtual: true,
      access: { create: () => false, read: luParSoiOuAdministrateur, update: () => false },
      admin: {
        readOnly: true,
        description: 'Un code d’application, demandé à chaque connexion à qui publie, importe ou administre.',
      },
      hooks: {
        afterRead: [
          ({ data, req }) => {
            const compte = numero.safeParse(data).data
            return compte === undefined ? false : aSecondFacteur(req, compte.id)
          },
        ],
      },
    },
    {
      name: 'lienDeMotDePasse',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: './acces/vues/lien-de-mot-de-passe.tsx#LienDeMotDePasse' },
      },
    },
    {
      name: 'reinitialiserSecondFacteur',
      type: 'ui',
      admin: {
        components: {
          Field: './acces/vues/reinitialiser-second-facteur.tsx#ReinitialiserSecondFacteur',
        },
      },
    },
  ],
}
