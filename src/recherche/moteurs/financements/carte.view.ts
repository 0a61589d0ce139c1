import { cheminDispositif } from '../../../financement/back-office.ts'
import { jourEnLettres, lireJour } from '../../../kernel/jour.ts'
import type { Resultat } from '../../domain/reponse.ts'
import { expliquer, type VueCarte } from '../../web/carte-de-resultat.view.ts'
import type { CarteFinancement } from './carte.ts'

export function vueCarteFinancement(resultat: Resultat<CarteFinancement>): VueCarte {
  const { carte } = resultat
  const verifieLe = lireJour(carte.verifieLe ?? '')
  return {
    href: cheminDispositif(carte.numero, carte.nom),
    titre: carte.nom,
    sousTitre: carte.organisme,
    resume: carte.resume,
    faits: [
      { icone: 'euro', nature: 'Pour quoi', contenu: carte.nature },
      ...(carte.publics.length === 0
        ? []
        : [{ icone: 'users', nature: 'Pour qui', contenu: carte.publics.join(', ') } as const]),
    ],
    etiquettes: [
      ...(carte.regional ? [{ libelle: 'Propre à la région', ton: 'region' } as const] : []),
      ...(carte.aConfirmer ? [{ libelle: 'À confirmer', ton: 'neutre' } as const] : []),
      ...(verifieLe === undefined
        ? []
        : [{ libelle: `Vérifié le ${jourEnLettres(verifieLe)}`, ton: 'neutre' } as const]),
    ],
    region: carte.regional,
    explication: expliquer(resultat),
  }
}
