import type { Adresse } from './adresses.ts'
import type { Alea } from './alea.ts'
import { publics } from './codes.ts'
import { dateLheo } from './dates.ts'
import { estPratique } from './filiere.ts'
import { financeurs } from './financement.ts'
import type { Organisme } from './organismes.ts'
import { pratique, prixEtDuree } from './pratique.ts'
import type { Alternance } from './session.ts'
import { composerSessions, type ProjetAction } from './sessions.ts'
import { conditions, rythme, type Sujet } from './textes.ts'
import { echapper, element } from './xml.ts'

/** Une `<action>` et ses sessions, dans l'ordre des éléments de LHÉO 2.3. */
export function composerAction(alea: Alea, projet: ProjetAction): string {
  const { numero, sujet, heures, organisme } = projet
  const distance = choisirDistance(alea, sujet)
  const lieux = distance === '2' && alea.chance(0.7) ? [] : choisirLieux(alea, organisme)
  const region = alea.chance(0.3)
  const alternance = choisirAlternance(alea, sujet)
  const sessions = composerSessions(alea, {
    ...projet,
    alternance,
    lieu: (lieux[0] ?? organisme.lieux[0])?.simple ?? '',
  })
  return [
    `<action numero="15_${numero}" datemaj="${dateLheo(projet.aujourdhui - alea.entier(0, 90))}">`,
    element('rythme-formation', echapper(rythme(alea, sujet, heures))),
    publics(alea),
    acces(alea, alternance),
    element('modalites-enseignement', distance),
    element('conditions-specifiques', echapper(conditions(alea, sujet))),
    element('prise-en-charge-frais-possible', alea.entier(0, 1)),
    composerLieux(lieux),
    sessions,
    pratique(alea),
    prixEtDuree(alea, sujet, heures),
    conventionnement(alea, heures, region),
    organisme.formateur,
    financeurs(alea, region),
    extras(alea, alternance),
    '</action>',
  ].join('')
}

/** Présentiel, mixte ou à distance (dict-modalites-enseignement) : un geste ne s'apprend pas derrière un écran. */
function choisirDistance(alea: Alea, { filiere }: Sujet): string {
  if (alea.reel() < 0.72) return '0'
  return alea.chance(0.6) || estPratique(filiere) ? '1' : '2'
}

function acces(alea: Alea, alternance: Alternance): string {
  const precision = alea.chance(0.15)
    ? '<info-public-vise>Candidats orientés par un conseiller</info-public-vise>'
    : ''
  const obligatoire = element('niveau-entree-obligatoire', alea.chance(0.3) ? '1' : '0')
  return precision + obligatoire + element('modalites-alternance', texteAlternance(alternance))
}

function composerLieux(lieux: readonly Adresse[]): string {
  return lieux
    .map(
      ({ complete }, rang) =>
        `<lieu-de-formation${rang === 0 ? ' tag="principal"' : ''}><coordonnees>${complete}</coordonnees></lieu-de-formation>`,
    )
    .join('')
}

/** La Région conventionne tout ou partie des heures. */
function conventionnement(alea: Alea, heures: number, region: boolean): string {
  if (!region) return element('conventionnement', '0')
  return (
    element('conventionnement', '1') +
    element('duree-conventionnee', alea.entier(Math.ceil(heures / 2), heures))
  )
}

function choisirLieux(alea: Alea, { lieux }: Organisme): readonly Adresse[] {
  const premier = alea.choisir(lieux)
  if (lieux.length === 1 || !alea.chance(0.15)) return [premier]
  return [premier, ...lieux.filter((lieu) => lieu !== premier).slice(0, 2)]
}

function choisirAlternance(alea: Alea, { genre }: Sujet): Alternance {
  if (!genre.alternance) return { apprentissage: false, contratPro: false }
  return { apprentissage: alea.chance(0.35), contratPro: alea.chance(0.22) }
}

function texteAlternance({ apprentissage, contratPro }: Alternance): string {
  if (apprentissage || contratPro) return 'Trois semaines en entreprise, une semaine en centre.'
  return 'Aucun rythme d alternance declare.'
}

function extras(alea: Alea, { apprentissage, contratPro }: Alternance): string {
  const dispositif = `<extras info="dispositif"><extra info="contrat-apprentissage">${Number(apprentissage)}</extra><extra info="contrat-professionnalisation">${Number(contratPro)}</extra></extras>`
  const initiale = alea.chance(0.3)
    ? '<extras info="type-action"><extra info="formation-initiale">0</extra></extras>'
    : ''
  const hebdo = alea.chance(0.3)
    ? `<extras info="duree-hebdo"><extra info="duree-hebdo">${alea.entier(4, 35)}</extra></extras>`
    : ''
  return initiale + dispositif + hebdo
}
