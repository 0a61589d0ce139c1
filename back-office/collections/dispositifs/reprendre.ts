import type { Dispositif, PeriodeDeDepot, Territoire } from '../../../src/financement/domain/dispositif.ts'
import { instantDuJour } from '../../champs/dates.ts'
import { rangeesDe } from '../../champs/liste.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'

type Saisie = SaisieDe<'dispositifs'>

/** La saisie d'un dispositif publié. */
export function reprendre(dispositif: Dispositif, corps: Saisie['corps']): Saisie {
  const { id, nom, resume, nature, financeur, organisme, statut } = dispositif
  const { cumulable, depot, validite, contact, montant } = dispositif
  return {
    identifiant: id,
    nom,
    sigles: rangeesDe(dispositif.sigles),
    resume,
    corps,
    nature,
    financeur,
    organisme,
    statut,
    publics: [...dispositif.publics],
    territoire: reprendreTerritoire(dispositif.territoire),
    niveaux: [...dispositif.niveaux],
    conditionsTexte: rangeesDe(dispositif.conditionsTexte),
    demarches: dispositif.demarches.map((demarche) => ({ ...demarche })),
    pieces: rangeesDe(dispositif.pieces),
    sources: dispositif.sources.map(reprendreSource),
    anciensUrls: rangeesDe(dispositif.anciensUrls),
    ...(cumulable === undefined ? {} : { cumul: cumulable ? 'oui' : 'non' }),
    ...renseignes({ depot: reprendrePeriode(depot), validite: reprendrePeriode(validite), contact, montant }),
  }
}

function reprendreTerritoire(territoire: Territoire): Saisie['territoire'] {
  if (territoire.type === 'national') return { type: 'national' }
  return { type: 'region', code: territoire.code, departements: rangeesDe(territoire.departements) }
}

function reprendrePeriode(periode: PeriodeDeDepot | undefined): Saisie['depot'] {
  if (periode === undefined) return undefined
  const instant = (jour: string | undefined) => (jour === undefined ? undefined : instantDuJour(jour))
  return renseignes({ debut: instant(periode.debut), fin: instant(periode.fin) })
}

function reprendreSource({ consulteLe, ...source }: Dispositif['sources'][number]) {
  return consulteLe === undefined ? source : { ...source, consulteLe: instantDuJour(consulteLe) }
}
