import { libelleDepartement, libelleRegion } from '../../src/referentiels/index.ts'
import { ok, type Reponse, vide } from './echange.ts'
import type { Monde } from './monde.ts'
import { annees, trimestres } from './periodes.ts'

/** `GET /offresdemploi/v2/referentiel/{nom}`. */
export function referentielDesOffres({ geographie }: Monde, nom: string): Reponse {
  const { communes } = geographie()
  if (nom === 'communes')
    return ok(
      communes.map(({ insee, nom: libelle, codesPostaux, departement }) => ({
        code: insee,
        libelle,
        codePostal: codesPostaux[0] ?? '',
        codeDepartement: departement,
      })),
    )
  if (nom === 'departements') return ok(codes(communes, 'departement', libelleDepartement))
  return nom === 'regions' ? ok(codes(communes, 'region', libelleRegion)) : vide(404)
}

type Communes = ReturnType<Monde['geographie']>['communes']

function codes(communes: Communes, niveau: 'departement' | 'region', nommer: (code: string) => string) {
  const distincts = [...new Set(communes.map((commune) => commune[niveau]))].sort()
  return distincts.map((code) => ({ code, libelle: nommer(code) }))
}

const NOMENCLATURES: Readonly<Record<string, readonly string[]>> = {
  TYPE_TENSION: ['PERSPECTIVE', 'MAIN_OEUVRE'],
  CATCAND: ['A', 'ABC', 'ABCDEFG'],
  ORIGINEOFF: ['TOFF', 'PE', 'TOFF-CUMUL12MOIS', 'PE-CUMUL12MOIS'],
}

/** `GET /stats-offres-demandes-emploi/v1/referentiel/{famille}/{type}`. */
export function referentielDuMarche(monde: Monde, [famille, type = '']: readonly string[]): Reponse {
  const { communes } = monde.geographie()
  if (famille === 'territoires' && (type === 'REG' || type === 'DEP')) {
    const [niveau, nommer] =
      type === 'REG' ? (['region', libelleRegion] as const) : (['departement', libelleDepartement] as const)
    const territoires = codes(communes, niveau, nommer).map(({ code, libelle }) => ({
      codeTypeTerritoire: type,
      codeTerritoire: code,
      libelleTerritoire: libelle.toLocaleUpperCase('fr'),
    }))
    return ok({ territoires })
  }
  if (famille === 'nomenclatures')
    return ok({
      nomenclatures: (NOMENCLATURES[type] ?? []).map((code) => ({
        codeNomenclature: code,
        libelleNomenclature: code,
      })),
    })
  if (famille !== 'periodes') return vide(404)
  const periodes = (type === 'ANNEE' ? annees : trimestres)(monde.aujourdhui())
  return ok({ periodes: periodes.map((codePeriode) => ({ codeTypePeriode: type, codePeriode })) })
}
