import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { preparerDemonstration } from '../demonstration/index.ts'
import { assemblerClient } from '../scripts/assemblage/client.ts'
import { horlogeSysteme } from '../src/kernel/horloge.ts'
import { creerJournal } from '../src/platform/log/index.ts'
import { lireConfig } from '../src/portail/config.ts'
import { avancementJournal } from '../src/portail/demarrage/avancement.ts'
import { ouvrirPortail } from '../src/portail/ouverture.ts'
import { estAttendu, manquements, type ReponseCentrale } from '../src/recherche/domain/jugement/juger.ts'
import { IDS_CENTRALE } from '../src/recherche/moteurs/moteurs.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, variablesDuPortail } from './catalogue-de-mesure.ts'
import {
  type Demande,
  GENRE_FOURNI,
  lireDemandes,
  lireDemandesFournies,
  lireFichier,
  noter,
} from './comprehension/demandes.ts'
import { ndcg } from './comprehension/ndcg.ts'

const CIBLE_FOURNIES = 98
const CIBLE_DU_PROJET = 97

/**
 * La recherche comprend-elle ce qu'on tape ? Le vrai portail, sur sa démonstration, répond à `/recherche.json` : les demandes
 * du projet et celles d'à côté, quand elles y sont. `--demandes=FICHIER` : celles de ce fichier YAML seulement, sans cible.
 * `--json=FICHIER` : écrit aussi chaque jugement.
 */
export const bancComprehension: Banc = async (options) => {
  await using dossier = await dossierPassager()
  await using ouvertures = new AsyncDisposableStack()
  const adresse = await ouvrirDemonstration(dossier.chemin, ouvertures)
  const juger = await creerJuge(adresse)
  const juges: Jugement[] = []
  const siennes = valeurDe(options, 'demandes')
  const demandes =
    siennes === undefined ? [...lireDemandesFournies(), ...lireDemandes()] : lireFichier(siennes)
  for (const demande of demandes) juges.push(await juger(demande))
  for (const juge of juges) if (juge.fautes.length > 0) console.log(direEchec(juge))
  direParGenre(juges)
  const fichier = valeurDe(options, 'json')
  if (fichier !== undefined) await writeFile(fichier, JSON.stringify(juges, undefined, 1))
  return siennes === undefined ? mesurer(juges) : [{ ...REUSSITE, quoi: siennes, mesure: taux(juges) }]
}

/** « --json=FICHIER » : `FICHIER`. */
function valeurDe(options: readonly string[], nom: string): string | undefined {
  const debut = `--${nom}=`
  return options.find((option) => option.startsWith(debut))?.slice(debut.length)
}

/** Le portail de `npm start`, dans ce processus, sur un port libre et un dossier vide. Rend son adresse. */
async function ouvrirDemonstration(dossier: string, ouvertures: AsyncDisposableStack): Promise<string> {
  const variables = {
    ...variablesDuPortail(dossier, 0),
    ROLES: 'portail',
    FRANCE_TRAVAIL_DEMONSTRATION: 'non',
  }
  const config = { ...lireConfig(variables), dossierClient: join(dossier, 'client') }
  await assemblerClient(config)
  const journal = creerJournal(config.niveauJournal)
  const avancement = avancementJournal(journal, (lien) => lien)
  const { semer, amorcer } = preparerDemonstration()
  return ouvrirPortail(
    {
      config,
      journal,
      horloge: horlogeSysteme,
      avancement,
      semer,
      amorcer: (cablage) => amorcer(cablage, config, avancement),
    },
    ouvertures,
  )
}

interface Jugement {
  readonly demande: Demande
  readonly fautes: readonly string[]
  readonly reponse: ReponseCentrale
  /** De la page du groupe, si la demande est notée. */
  readonly pertinence?: number
}

async function creerJuge(adresse: string): Promise<(demande: Demande) => Promise<Jugement>> {
  const lire = async <Reponse>(chemin: string): Promise<Reponse> => {
    const reponse = await fetch(`${adresse}${chemin}`)
    if (!reponse.ok) throw new Error(`${chemin} répond ${reponse.status}`)
    return reponse.json() as Promise<Reponse>
  }
  const titres = new Map<string, readonly string[]>()
  for (const id of IDS_CENTRALE) titres.set(id, await lireTousLesTitres(lire, id))
  return async (demande) => {
    const { q, groupe, titre, contient } = demande
    const recherche = new URLSearchParams({ q })
    const reponse = await lire<ReponseCentrale>(`/recherche.json?${recherche}`)
    const possibles = titres.get(groupe) ?? []
    const impossible = (titre ?? contient) !== undefined && !possibles.some((un) => estAttendu(demande, un))
    const fautes = [
      ...manquements(demande, reponse),
      ...(impossible ? ['le catalogue n’a aucun titre pareil'] : []),
    ]
    if (demande.notes === undefined) return { demande, fautes, reponse }
    const { resultats } = await lire<Page>(`/${groupe}.json?${recherche}`)
    const notes = (lus: readonly string[]) => lus.map((un) => noter(demande, un))
    return {
      demande,
      fautes,
      reponse,
      pertinence: ndcg(notes(titresDePage({ resultats })), notes(possibles)),
    }
  }
}

interface Page {
  readonly pages: number
  readonly resultats: readonly { readonly titre: string }[]
}

const titresDePage = ({ resultats }: Pick<Page, 'resultats'>) => resultats.map(({ titre }) => titre)

async function lireTousLesTitres(
  lire: (chemin: string) => Promise<Page>,
  groupe: string,
): Promise<readonly string[]> {
  const premiere = await lire(`/${groupe}.json`)
  const titres = [...titresDePage(premiere)]
  for (let page = 2; page <= premiere.pages; page += 1)
    titres.push(...titresDePage(await lire(`/${groupe}.json?page=${page}`)))
  return titres
}

function direEchec({
  demande: { q, genre, groupe },
  fautes,
  reponse: { compris, groupes },
}: Jugement): string {
  const rendu = groupes.find(({ moteur }) => moteur === groupe)
  const filtres = compris.filtres.map(({ id, valeur }) => `${id}=${valeur}`)
  const corrige = compris.corrige.map(({ mot, remplacement }) => `${mot}→${remplacement}`)
  const dit = [
    `mots « ${compris.mots.join(' ')} »`,
    ...(compris.lieu === null ? [] : [`lieu ${compris.lieu.libelle}`]),
    ...(filtres.length === 0 ? [] : [`filtres ${filtres.join(' ')}`]),
    ...(compris.ecarte.length === 0 ? [] : [`écarté « ${compris.ecarte.join(' / ')} »`]),
    ...(corrige.length === 0 ? [] : [`corrigé ${corrige.join(' ')}`]),
  ]
  const premiers = rendu?.resultats.map(({ titre }, rang) => `${rang + 1}. ${titre}`) ?? []
  return [
    `✗ ${genre} : « ${q} » → ${groupe} : ${fautes.join(' ; ')}`,
    `    compris : ${dit.join(', ')}`,
    `    ${rendu?.total ?? 0} résultats : ${premiers.join(' | ')}`,
  ].join('\n')
}

function direParGenre(juges: readonly Jugement[]): void {
  const parGenre = Map.groupBy(juges, ({ demande: { genre } }) => genre)
  for (const [genre, ceux] of parGenre) {
    const reussies = ceux.filter(({ fautes }) => fautes.length === 0).length
    const notees = ceux.filter(({ pertinence }) => pertinence !== undefined)
    const gradue =
      notees.length === 0 ? '' : `nDCG@10 ${pertinenceMoyenne(notees).toFixed(3)} (${notees.length})`
    console.log(`${genre.padEnd(20)} ${reussies}/${ceux.length} ${taux(ceux).toFixed(1)} % ${gradue}`)
  }
}

const REUSSITE = { sens: 'au-moins', unite: '%' } as const

function mesurer(juges: readonly Jugement[]): readonly Mesure[] {
  const fournies = juges.filter(({ demande: { genre } }) => genre === GENRE_FOURNI)
  const duProjet = juges.filter((juge) => !fournies.includes(juge))
  return [
    ...(fournies.length === 0
      ? []
      : [
          { ...REUSSITE, quoi: 'demandes d’à côté comprises', cible: CIBLE_FOURNIES, mesure: taux(fournies) },
        ]),
    { ...REUSSITE, quoi: 'demandes du projet comprises', cible: CIBLE_DU_PROJET, mesure: taux(duProjet) },
    { ...REUSSITE, quoi: 'nDCG@10 des demandes notées', unite: '', mesure: pertinenceMoyenne(juges) },
  ]
}

function taux(juges: readonly Jugement[]): number {
  return (100 * juges.filter(({ fautes }) => fautes.length === 0).length) / juges.length
}

function pertinenceMoyenne(juges: readonly Jugement[]): number {
  const notees = juges.flatMap(({ pertinence }) => pertinence ?? [])
  return notees.reduce((somme, une) => somme + une, 0) / notees.length
}
