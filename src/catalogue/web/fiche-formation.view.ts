import { lireDateLheo } from '../../kernel/date-lheo.ts'
import type { Jour } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { texteDeHtml } from '../../kernel/texte-de-html.ts'
import { resumer } from '../../kernel/typographie.ts'
import { domaineDeFormacode, libelleTable } from '../../referentiels/index.ts'
import type { Formation, Html } from '../domain/formation.ts'
import { numeroOrganisme } from '../domain/regles.ts'
import { regrouperActions, situerSessions } from '../usecases/regrouper-actions.ts'
import { adressesUtiles } from './adresse-web.ts'
import { codesCertifications } from './certification.view.ts'
import { cheminFormation, cheminOrganisme } from './chemins.ts'
import { contactsDeFormation, type VueContact } from './contact.view.ts'
import { dateEnLettres } from './dates-en-lettres.ts'
import type { MetierVise } from './dependances.ts'
import { vueEssentiel } from './essentiel.view.ts'
import { faitsEtiquetes, type VueEtiquette, vuesEtiquettes } from './etiquettes.view.ts'
import { type VueFormule, vueFormule } from './formule.view.ts'
import { type Ligne, ligne, type Valeur } from './ligne.ts'
import { type VueSession, vueSession } from './session.view.ts'
import { triSessions } from './tri-sessions.ts'

export interface VueFormation {
  readonly numero: string
  readonly titre: string
  readonly chemin: string
  /** Une ou deux phrases pour les moteurs de recherche. */
  readonly description: string
  readonly certifiante: boolean
  readonly etiquettes: readonly VueEtiquette[]
  readonly organisme: { readonly nom: string; readonly chemin: string }
  readonly essentiel: readonly Ligne[]
  readonly sessions: readonly VueSession[]
  readonly sessionsPassees: readonly VueSession[]
  readonly textes: readonly TexteDeFiche[]
  readonly formules: readonly VueFormule[]
  readonly contacts: readonly VueContact[]
  readonly sites: readonly string[]
  readonly reperes: readonly Ligne[]
  /** Codes de référentiels, pour les professionnels. */
  readonly codes: readonly Ligne[]
  /** « 11 septembre 2018 ». */
  readonly miseAJour?: string
}

export interface TexteDeFiche {
  readonly id: 'objectif' | 'programme' | 'resultats'
  readonly titre: string
  readonly html: Html
}

type Metiers = ReadonlyMap<string, MetierVise>

/** `metiers` : les métiers connus parmi les codes ROME de la formation. */
export function vueFormation(
  formation: Formation,
  aujourdhui: Jour,
  metiers: Metiers = new Map(),
): VueFormation {
  const groupes = regrouperActions(formation.actions)
  const sessions = situerSessions(formation)
    .toSorted(triSessions(aujourdhui))
    .map((situee) => vueSession(formation.numero, situee, aujourdhui))
  return sansAbsents({
    ...identite(formation, aujourdhui),
    essentiel: vueEssentiel(formation, groupes, aujourdhui),
    sessions: sessions.filter(({ visible }) => visible),
    sessionsPassees: sessions.filter(({ visible }) => !visible),
    textes: textes(formation),
    formules: groupes.map((groupe) => vueFormule(groupe, { seul: groupes.length === 1, aujourdhui })),
    contacts: contactsDeFormation(formation),
    sites: adressesUtiles(formation.urls),
    reperes: reperes(formation, metiers),
    codes: codes(formation),
    miseAJour: jourDeMiseAJour(formation),
  })
}

function identite(formation: Formation, aujourdhui: Jour) {
  const { numero, intitule, organisme, certifiante } = formation
  return {
    numero,
    titre: intitule,
    chemin: cheminFormation(numero, intitule),
    description: description(formation),
    certifiante,
    etiquettes: vuesEtiquettes(faitsEtiquetes(formation, aujourdhui)),
    organisme: { nom: organisme.nom, chemin: cheminOrganisme(numeroOrganisme(organisme), organisme.nom) },
  }
}

function description({ intitule, organisme, objectif }: Formation): string {
  const debut = `${intitule}, proposée par ${organisme.nom}.`
  return resumer(objectif === undefined ? debut : `${debut} ${texteDeHtml(objectif)}`, 200)
}

function textes({ objectif, contenu, resultatsAttendus }: Formation): readonly TexteDeFiche[] {
  const tous = [
    { id: 'objectif', titre: 'Objectifs', html: objectif },
    { id: 'programme', titre: 'Programme', html: contenu },
    { id: 'resultats', titre: 'Résultats attendus', html: resultatsAttendus },
  ] as const
  return tous.flatMap(({ id, titre, html }) => (html === undefined ? [] : [{ id, titre, html }]))
}

/** Domaines, métiers, modules : ce qui situe la formation parmi les autres. */
function reperes(
  { domaine, positionnement, identifiantModule, ...formation }: Formation,
  metiers: Metiers,
): readonly Ligne[] {
  const domaines = domaine.formacodes.map(({ code }) => domaineDeFormacode(code)?.libelle)
  const modules = formation.sousModules.map(({ reference, type }) =>
    [reference, libelleTable('type-module', type)?.toLocaleLowerCase('fr')]
      .filter((mot) => mot !== undefined)
      .join(', '),
  )
  return [
    ...ligne('Domaine', ...new Set(domaines)),
    ...ligne('Métiers visés', ...domaine.rome.map(({ code }) => metierVise(code, metiers))),
    ...ligne('Positionnement', libelleTable('type-positionnement', positionnement ?? '')),
    ...ligne('Module', identifiantModule),
    ...ligne('Modules qui la composent', ...modules),
    ...ligne('Modules à suivre avant', ...formation.modulesPrerequis),
  ]
}

function codes({ domaine, certifications, typesFormation }: Formation): readonly Ligne[] {
  const types = typesFormation.flatMap(({ cpf, elu }) => [cpf, elu]).filter((code) => code !== undefined)
  return [
    ...ligne('Formacode', domaine.formacodes.map(({ code }) => code).join(', ')),
    ...ligne('NSF', domaine.nsf.join(', ')),
    ...codesCertifications(certifications),
    ...ligne('Type de formation', types.join(', ')),
  ]
}

/** La fiche du métier quand le répertoire le connaît, sinon le code seul : jamais un lien vers une page absente. */
function metierVise(code: string, metiers: Metiers): Valeur {
  const metier = metiers.get(code)
  if (metier === undefined) return { type: 'texte', texte: `Code ROME ${code}` }
  return { type: 'interne', texte: metier.intitule, chemin: metier.chemin }
}

/** `datemaj` de LHÉO, huit chiffres. */
function jourDeMiseAJour({ attributs }: Formation): string | undefined {
  const date = lireDateLheo(attributs.datemaj ?? '')
  return date === undefined ? undefined : dateEnLettres(date)
}
