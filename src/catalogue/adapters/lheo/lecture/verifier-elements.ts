import type { Element } from '../flux/arbre.ts'
import { type Contexte, signaler } from './contexte.ts'

/** Enfants que LHÉO 2.3 admet, pour les éléments où une version à venir ajouterait un champ. */
const ENFANTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    formation:
      'domaine-formation intitule-formation objectif-formation resultats-attendus contenu-formation certifiante contact-formation parcours-de-formation code-niveau-entree objectif-general-formation certification code-type-formation code-niveau-sortie url-formation action organisme-formation-responsable identifiant-module positionnement sous-modules modules-prerequis extras',
    action:
      'rythme-formation code-public-vise info-public-vise niveau-entree-obligatoire modalites-alternance modalites-enseignement conditions-specifiques prise-en-charge-frais-possible lieu-de-formation modalites-entrees-sorties url-action duree-cycle session adresse-information date-information restauration hebergement transport acces-handicapes langue-formation modalites-recrutement modalites-pedagogiques code-modalite-pedagogique equipement frais-restants code-perimetre-recrutement infos-perimetre-recrutement prix-horaire-TTC prix-total-TTC duree-indicative nombre-heures-centre nombre-heures-entreprise nombre-heures-total detail-conditions-prise-en-charge conventionnement duree-conventionnee organisme-formateur organisme-financeur enseignement extras',
  }).map(([nom, enfants]) => [nom, new Set(enfants.split(' '))]),
)

const ATTRIBUTS: ReadonlySet<string> = new Set(
  'numero info ref tag id idref uri href file datecrea datemaj horodatage-creation horodatage-modification horodatage-export'.split(
    ' ',
  ),
)

/** Signale les attributs que LHÉO ne donne à aucun élément : un nom abîmé (« tga ») y perd sa valeur. */
export function verifierAttributs(contexte: Contexte, element: Element): void {
  for (const nom in element.attributs) {
    if (!ATTRIBUTS.has(nom) && nom !== 'xmlns' && !nom.includes(':'))
      signaler(contexte, 'attribut-inconnu', { element, valeur: nom })
  }
  const libre = element.nom === 'extras'
  for (const noeud of element.contenu) {
    if (typeof noeud !== 'string' && (!libre || /^extras?$/.test(noeud.nom)))
      verifierAttributs(contexte, noeud)
  }
}

/** Signale les enfants que le lecteur ne connaît pas, pour que rien ne se perde sans bruit. */
export function verifierElements(contexte: Contexte, element: Element): void {
  const connus = ENFANTS.get(element.nom)
  if (connus === undefined) return
  for (const noeud of element.contenu) {
    if (typeof noeud !== 'string' && !connus.has(noeud.nom))
      signaler(contexte, 'element-inconnu', { element: noeud })
  }
}
