import { ANOMALIES } from '../../catalogue/back-office.ts'
import type { CompteRendu, NombreAnomalies } from '../domain/compte-rendu.ts'
import { estForcable } from '../domain/gardes.ts'
import { GRAVITES } from '../domain/gravites.ts'

const nombres = new Intl.NumberFormat('fr-FR')
const secondes = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** Le rapport en français, pour un terminal ou un courriel ; une ligne par information. */
export function ecrireCompteRendu(rendu: CompteRendu): string {
  const { lues } = rendu.volumes
  const detail = lues === 0 ? [] : [...volumes(rendu), '', ...anomalies(rendu.anomalies), '']
  return [conclusion(rendu), '', ...detail, ...pied(rendu)].join('\n')
}

function conclusion({ issue, demande }: CompteRendu): string {
  switch (issue.etat) {
    case 'publiee':
      return `Catalogue publié, version ${issue.version}.`
    case 'inchangee':
      return `Rien n'a changé : le catalogue reste à la version ${issue.version}.`
    case 'essai':
      return "Essai réussi : rien n'a été publié. Voici ce que l'import ferait."
    case 'refusee':
      return `Import refusé, le catalogue publié n'a pas changé. ${issue.phrase}${conseil(issue.code, demande.forcer)}`
    case 'echouee':
      return `L'import a échoué, le catalogue publié n'a pas changé. ${issue.phrase}`
    case 'interrompue':
      return issue.phrase
  }
}

function conseil(code: string, forcer: boolean): string {
  return estForcable(code) && !forcer ? ' Si c’est voulu, relancez avec --forcer.' : ''
}

const TITRES = {
  publiee: 'Formations',
  inchangee: 'Formations',
  essai: "Formations, si l'import était publié",
  refusee: "Formations, si l'import avait été publié",
  echouee: "Formations, si l'import avait été publié",
  interrompue: "Formations, si l'import avait été publié",
} as const

function volumes({ volumes: v, demande, issue }: CompteRendu): readonly string[] {
  const retirees = demande.partiel
    ? ['  Retirées    : aucune (flux partiel)']
    : [compte('Retirées', v.retirees)]
  return [
    TITRES[issue.etat],
    compte('Lues', v.lues),
    compte('Créées', v.creees),
    compte('Modifiées', v.modifiees),
    compte('Republiées', v.republiees),
    compte('Inchangées', v.inchangees),
    ...retirees,
    compte('Rejetées', v.rejetees),
  ]
}

function compte(nom: string, nombre: number): string {
  return `  ${nom.padEnd(11)} : ${nombres.format(nombre)}`
}

function anomalies(comptees: readonly NombreAnomalies[]): readonly string[] {
  if (comptees.length === 0) return ['Aucune anomalie.']
  return ['Anomalies', ...comptees.map(ligneAnomalie)]
}

function ligneAnomalie({ code, gravite, nombre }: NombreAnomalies): string {
  return `  ${nombres.format(nombre).padStart(9)}  ${libelle(code)} (${GRAVITES[gravite]}, ${code})`
}

const libelles: ReadonlyMap<string, string> = new Map(
  Object.entries(ANOMALIES).map(([code, { libelle }]) => [code, libelle]),
)

function libelle(code: string): string {
  return libelles.get(code) ?? code
}

function pied({ execution, sha256, octets, debut, fin }: CompteRendu): readonly string[] {
  const duree = (fin.getTime() - debut.getTime()) / 1000
  const fichier =
    sha256 === undefined ? [] : [`Fichier : ${nombres.format(octets ?? 0)} octets, SHA-256 ${sha256}`]
  return [...fichier, `Exécution n° ${execution}, ${secondes.format(duree)} s`]
}
