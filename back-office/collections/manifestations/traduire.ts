import type { LieuManifestation, Manifestation } from '../../../src/contenu/agenda/domain/manifestation.ts'
import type { ImagePubliee } from '../../../src/contenu/socle/domain/image.ts'
import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import { departementDeInsee } from '../../../src/referentiels/back-office.ts'
import { heureDeParis, jourDe } from '../../champs/dates.ts'
import { groupeRenseigne, renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { publication } from '../publication.ts'

type Saisie = SaisieDe<'manifestations'>

interface Lus {
  readonly html: string
  readonly image: ImagePubliee | undefined
}

/** La publication d'une manifestation. */
export function traduire(document: Saisie, { html, image }: Lus): Publication {
  const { identifiant: id, titre, resume, type, organisateur, accessibilite } = document
  const ecrire = document.journeesEntieres === true ? jourDe : heureDeParis
  const enLigne = document.enLigne === true
  const donnees: Omit<Manifestation, 'id' | 'html'> = {
    titre,
    resume,
    debut: ecrire(document.debut),
    fin: ecrire(document.fin),
    type,
    profils: document.profils ?? [],
    themes: document.themes ?? [],
    enLigne,
    annulee: document.annulee === true,
    ...renseignes({
      lienEnLigne: enLigne ? document.lienEnLigne : undefined,
      lieu: traduireLieu(document.lieu),
      organisateur,
      inscription: traduireInscription(document.inscription),
      gratuit: document.tarif ? document.tarif === 'gratuit' : undefined,
      contact: groupeRenseigne({
        courriel: document.contact?.courriel,
        telephone: document.contact?.telephone,
      }),
      accessibilite,
      image,
    }),
  }
  return publication({ type: 'manifestation', id, titre, resume, donnees, html })
}

function traduireInscription(inscription: Saisie['inscription']): Manifestation['inscription'] | undefined {
  const adresse = inscription?.adresse ?? ''
  return adresse === '' ? undefined : { adresse, obligatoire: inscription?.obligatoire === true }
}

function traduireLieu(lieu: Saisie['lieu']): LieuManifestation | undefined {
  if (!lieu?.nom || !lieu.commune) return undefined
  const { nom, commune, codePostal, codeInsee, latitude, longitude } = lieu
  const adresse = [lieu.adresse, lieu.complementAdresse].filter((ligne) => ligne).join(', ')
  const departement = codeInsee ? departementDeInsee(codeInsee) : undefined
  return { nom, commune, ...renseignes({ adresse, codePostal, codeInsee, departement, latitude, longitude }) }
}
