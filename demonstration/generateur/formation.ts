import { composerAction } from './action.ts'
import { type Alea, creerAlea, grainePour } from './alea.ts'
import { certification, codeNiveau, domaine } from './codes.ts'
import { dateLheo } from './dates.ts'
import type { Organisme } from './organismes.ts'
import type { ProjetAction } from './sessions.ts'
import { contenu, intitule, objectif, resultats, type Sujet } from './textes.ts'
import { echapper, element } from './xml.ts'

export interface ProjetFormation {
  readonly rang: number
  readonly organisme: Organisme
  /** Numéro du jour d'aujourd'hui. */
  readonly aujourdhui: number
}

/** Ce qu'une action enseigne, et en combien d'heures. */
type Dispense = Pick<ProjetAction, 'sujet' | 'heures'>

const PART_VISIBLE = 0.8
const NOMBRES_ACTIONS = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3]
/** Premiers numéros : loin des numéros réels des Carif, et assez larges pour ne jamais se rejoindre. */
const PREMIERE_FORMATION = 400_000
const PREMIERE_ACTION = 20_000_000
const NUMEROS_PAR_FORMATION = 80
const NUMEROS_PAR_ACTION = 20

/** Une `<formation>` LHÉO 2.3 complète, de huit kilo-octets en moyenne. */
export function composerFormation(alea: Alea, projet: ProjetFormation): string {
  const { rang, organisme, aujourdhui } = projet
  const sujet = alea.choisir(organisme.sujets)
  const heures = tirerHeures(sujet, rang)
  const numero = PREMIERE_FORMATION + rang
  const creation = dateLheo(aujourdhui - alea.entier(100, 1_500))
  const miseAJour = dateLheo(aujourdhui - alea.entier(0, 95))
  return [
    `<formation numero="15_${numero}" datecrea="${creation}" datemaj="${miseAJour}">`,
    presentation(alea, sujet, heures),
    contacts(alea, organisme),
    niveauxEtCertification(alea, sujet),
    alea.chance(0.7)
      ? `<url-formation><urlweb>${organisme.site}/catalogue/${numero}</urlweb></url-formation>`
      : '',
    actions(alea, { sujet, heures }, projet),
    organisme.responsable,
    '<extras info="FLUX-CARIF"><extra info="numero-CARIF">15</extra></extras>',
    '</formation>\n',
  ].join('')
}

const GRAINE_HEURES = 104_729

/** Les heures du programme, que suit chaque action. */
function tirerHeures({ genre }: Sujet, rang: number): number {
  return creerAlea(grainePour(GRAINE_HEURES, rang)).entier(genre.heures[0], genre.heures[1])
}

function presentation(alea: Alea, sujet: Sujet, heures: number): string {
  const certifiante = sujet.genre.repertoire !== 'aucun' || sujet.genre.certifiante
  return [
    domaine(alea, sujet),
    element('intitule-formation', echapper(intitule(alea, sujet))),
    element('objectif-formation', echapper(objectif(alea, sujet))),
    element('resultats-attendus', echapper(resultats(alea, sujet))),
    element('contenu-formation', echapper(contenu(alea, sujet, heures))),
    element('certifiante', certifiante ? '1' : '0'),
  ].join('')
}

function niveauxEtCertification(alea: Alea, sujet: Sujet): string {
  const { genre } = sujet
  const famille = alea.chance(0.6) ? '2019' : '1969'
  return [
    element('parcours-de-formation', alea.entier(1, 4)),
    element('code-niveau-entree', alea.chance(0.06) ? '0' : codeNiveau(famille, genre.entree)),
    alea.chance(0.85) ? element('objectif-general-formation', genre.objectif) : '',
    certification(alea, sujet),
    alea.chance(0.9) ? element('code-niveau-sortie', codeNiveau(famille, genre.sortie)) : '',
  ].join('')
}

/** La première action porte la session montrable de la formation, quand elle en a une. */
function actions(alea: Alea, dispense: Dispense, { rang, organisme, aujourdhui }: ProjetFormation): string {
  const formationVisible = alea.chance(PART_VISIBLE)
  return Array.from({ length: alea.choisir(NOMBRES_ACTIONS) }, (_, ordre) => {
    const numero = PREMIERE_ACTION + rang * NUMEROS_PAR_FORMATION + ordre * NUMEROS_PAR_ACTION
    const visible = formationVisible && (ordre === 0 || alea.chance(0.8))
    return composerAction(alea, { ...dispense, numero, organisme, aujourdhui, visible })
  }).join('')
}

function contacts(alea: Alea, organisme: Organisme): string {
  const accueil = `<contact-formation tag="principal"><type-contact>4</type-contact>${organisme.contacts[0]}</contact-formation>`
  if (!alea.chance(0.3)) return accueil
  return `${accueil}<contact-formation><type-contact>1</type-contact>${organisme.contacts[2]}</contact-formation>`
}
