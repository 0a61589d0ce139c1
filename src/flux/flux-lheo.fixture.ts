import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Ce qui varie d'une formation de test à l'autre. */
export interface FormationDeTest {
  readonly numero: string
  readonly intitule?: string
  readonly organisme?: string
  readonly nomOrganisme?: string
  readonly siret?: string
  readonly insee?: string
  readonly position?: { readonly latitude: number; readonly longitude: number }
  /** Sans intitulé, l'enregistrement est rejeté. */
  readonly sansIntitule?: boolean
}

/** `combien` formations numérotées à partir de `depuis` : 15_1, 15_2… */
export function formationsDeTest(combien: number, depuis = 1): FormationDeTest[] {
  return Array.from({ length: combien }, (_, rang) => ({ numero: `15_${depuis + rang}` }))
}

/** Écrit un flux LHÉO 2.3 dans `dossier` et rend son chemin. */
export async function ecrireFlux(
  dossier: string,
  nom: string,
  formations: readonly FormationDeTest[],
): Promise<string> {
  return ecrireTexte(dossier, nom, fluxLheo(formations))
}

export async function ecrireTexte(dossier: string, nom: string, texte: string): Promise<string> {
  const chemin = join(dossier, nom)
  await writeFile(chemin, texte)
  return chemin
}

export function fluxLheo(formations: readonly FormationDeTest[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>
${formations.map(formation).join('\n')}
</offres></lheo>
`
}

function formation(f: FormationDeTest): string {
  const intitule = f.sansIntitule === true ? '' : (f.intitule ?? `Formation ${f.numero}`)
  return `<formation numero="${f.numero}">
  <domaine-formation><code-FORMACODE ref="V14">42752</code-FORMACODE></domaine-formation>
  <intitule-formation>${intitule}</intitule-formation>
  <objectif-formation>Apprendre</objectif-formation>
  <resultats-attendus>Attestation</resultats-attendus>
  <contenu-formation>Contenu</contenu-formation>
  <certifiante>0</certifiante>
  <contact-formation><coordonnees><nom>Accueil</nom></coordonnees></contact-formation>
  <parcours-de-formation>1</parcours-de-formation>
  <code-niveau-entree>11</code-niveau-entree>
  ${action(f)}
  ${organisme(f)}
</formation>`
}

function action(f: FormationDeTest): string {
  return `<action numero="a-${f.numero}">
  <rythme-formation>Temps plein</rythme-formation>
  <code-public-vise ref="V14">81022</code-public-vise>
  <niveau-entree-obligatoire>0</niveau-entree-obligatoire>
  <modalites-alternance>Aucune</modalites-alternance>
  <modalites-enseignement>0</modalites-enseignement>
  <conditions-specifiques>Aucune</conditions-specifiques>
  <prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>
  <lieu-de-formation><coordonnees>${adresse(f)}</coordonnees></lieu-de-formation>
  <modalites-entrees-sorties>0</modalites-entrees-sorties>
  <session numero="s-${f.numero}">
    <periode><debut>20270104</debut><fin>20270630</fin></periode>
    <adresse-inscription>${adresse(f)}</adresse-inscription>
  </session>
</action>`
}

const codePostalEtVille = (insee: string): string =>
  insee === '31555' ? '<codepostal>31000</codepostal><ville>Toulouse</ville>' : ''

function adresse({ insee = '31555', position }: FormationDeTest): string {
  const geolocalisation =
    position === undefined
      ? ''
      : `<geolocalisation><latitude>${position.latitude}</latitude><longitude>${position.longitude}</longitude></geolocalisation>`
  return `<adresse><ligne>1 rue du Port</ligne>${codePostalEtVille(insee)}<code-INSEE-commune>${insee}</code-INSEE-commune>${geolocalisation}</adresse>`
}

function organisme(f: FormationDeTest): string {
  return `<organisme-formation-responsable numero="${f.organisme ?? '15_90'}">
  <numero-activite>73310015310</numero-activite>
  <SIRET-organisme-formation><SIRET>${f.siret ?? '77897285100068'}</SIRET></SIRET-organisme-formation>
  <nom-organisme>${f.nomOrganisme ?? 'Organisme du Port'}</nom-organisme>
  <raison-sociale>Organisme du Port</raison-sociale>
  <coordonnees-organisme><coordonnees>${adresse(f)}</coordonnees></coordonnees-organisme>
  <contact-organisme><coordonnees><nom>Accueil</nom></coordonnees></contact-organisme>
</organisme-formation-responsable>`
}
