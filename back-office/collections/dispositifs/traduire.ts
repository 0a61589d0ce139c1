import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import type { Dispositif, PeriodeDeDepot, Territoire } from '../../../src/financement/domain/dispositif.ts'
import { jourDe } from '../../champs/dates.ts'
import { textesDe } from '../../champs/liste.ts'
import { groupeRenseigne, renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { publication } from '../publication.ts'

type Saisie = SaisieDe<'dispositifs'>

/** La publication d'un dispositif, dans l'ordre des fichiers de contenu. */
export function traduire(document: Saisie, { html }: { readonly html: string }): Publication {
  const { identifiant: id, nom, resume, nature, financeur, organisme, statut } = document
  const donnees: Omit<Dispositif, 'id' | 'html'> = {
    nom,
    sigles: textesDe(document.sigles),
    resume,
    nature,
    financeur,
    organisme,
    publics: document.publics ?? [],
    territoire: traduireTerritoire(document.territoire),
    niveaux: document.niveaux ?? [],
    conditionsTexte: textesDe(document.conditionsTexte),
    demarches: (document.demarches ?? []).map(({ etape, ou, url }) => ({
      etape,
      ...renseignes({ ou, url }),
    })),
    pieces: textesDe(document.pieces),
    sources: (document.sources ?? []).map(traduireSource),
    statut,
    anciensUrls: textesDe(document.anciensUrls),
    ...renseignes({
      cumulable: document.cumul ? document.cumul === 'oui' : undefined,
      depot: traduirePeriode(document.depot),
      validite: traduirePeriode(document.validite),
      contact: traduireContact(document.contact),
      montant: document.montant?.libelle ? { libelle: document.montant.libelle } : undefined,
    }),
  }
  return publication({ type: 'dispositif', id, titre: nom, resume, donnees, html })
}

function traduireTerritoire(territoire: Saisie['territoire'] | undefined): Territoire {
  if (territoire?.type !== 'region') return { type: 'national' }
  return {
    type: 'region',
    code: territoire.code ?? '',
    departements: textesDe(territoire.departements),
  }
}

function traduirePeriode(periode: Saisie['depot'] | undefined): PeriodeDeDepot | undefined {
  const jour = (instant: string | null | undefined) => (instant ? jourDe(instant) : undefined)
  return groupeRenseigne({ debut: jour(periode?.debut), fin: jour(periode?.fin) })
}

function traduireContact(contact: Saisie['contact'] | undefined): Dispositif['contact'] | undefined {
  if (!contact?.nom && !contact?.url) return undefined
  return { nom: contact.nom ?? '', ...renseignes({ url: contact.url }) }
}

function traduireSource(source: NonNullable<Saisie['sources']>[number]): Dispositif['sources'][number] {
  const { url, titre, extrait } = source
  const consulteLe = source.consulteLe ? jourDe(source.consulteLe) : undefined
  return { url, titre, ...renseignes({ extrait, consulteLe }) }
}
