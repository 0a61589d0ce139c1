import {
  type FicheOrganisme,
  type Formation,
  numeroOrganisme,
  sessionsVisibles,
} from '../../../catalogue/back-office.ts'
import type { Jour } from '../../../kernel/jour.ts'
import { domaineDeFormacode } from '../../../referentiels/index.ts'
import { departementDAdresse } from '../departement-d-adresse.ts'
import type { OrganismeIndexe } from './organisme-indexe.ts'

interface Releve {
  nombreFormations: number
  readonly domaines: Set<string>
  readonly departements: Set<string>
}

/** Relève, formation après formation, ce que chaque organisme propose ce jour-là. */
export function creerReleveOrganismes(jour: Jour) {
  const releves = new Map<string, Releve>()
  const ajouter = (formation: Formation) => {
    if (sessionsVisibles(formation, jour).length === 0) return
    const numero = numeroOrganisme(formation.organisme)
    const releve = releves.get(numero) ?? {
      nombreFormations: 0,
      domaines: new Set(),
      departements: new Set(),
    }
    releves.set(numero, releve)
    releve.nombreFormations += 1
    for (const { code } of formation.domaine.formacodes)
      ajouterSiConnu(releve.domaines, domaineDeFormacode(code)?.code)
    for (const { coordonnees } of formation.actions.flatMap(({ lieux }) => lieux)) {
      const { adresse } = coordonnees
      ajouterSiConnu(releve.departements, adresse === undefined ? undefined : departementDAdresse(adresse))
    }
  }
  /** L'organisme à indexer ; `undefined` s'il n'a aucune formation visible. */
  const completer = (fiche: FicheOrganisme): OrganismeIndexe | undefined => {
    const releve = releves.get(fiche.numero)
    if (releve === undefined) return undefined
    const { nombreFormations, domaines, departements } = releve
    return { fiche, nombreFormations, domaines: [...domaines], departements: [...departements] }
  }
  return { ajouter, completer }
}

function ajouterSiConnu(ensemble: Set<string>, valeur: string | undefined): void {
  if (valeur !== undefined) ensemble.add(valeur)
}
