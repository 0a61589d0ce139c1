import { estCodeRome } from '../../../kernel/identifiants.ts'
import type { FichierRome, LigneRome, TablesRome } from './tables.ts'

/** Des lignes passées, et pourquoi. */
export interface LignesIgnorees {
  readonly fichier: FichierRome
  readonly nombre: number
  readonly raison: string
}

/** La ligne de chaque métier : code bien formé, la première quand il est répété. */
export function lignesParCode({ codes }: TablesRome): ReadonlyMap<string, LigneRome> {
  const parCode = new Map<string, LigneRome>()
  for (const ligne of codes) {
    const code = ligne.code_rome ?? ''
    if (estCodeRome(code) && !parCode.has(code)) parCode.set(code, ligne)
  }
  return parCode
}

const QUI_CITENT_UN_METIER = ['appellations', 'textes', 'mobilites', 'interets', 'riasec', 'liens'] as const

/** Ce que la publication contient et que les fiches ne montreront pas. */
export function lignesIgnorees(tables: TablesRome): readonly LignesIgnorees[] {
  const metiers = lignesParCode(tables)
  const items = codesDesItems(tables)
  const inconnu = (code = '') => !metiers.has(code)
  const compter = (fichier: FichierRome, ignoree: (ligne: LigneRome) => boolean, raison: string) => ({
    fichier,
    nombre: tables[fichier].filter(ignoree).length,
    raison,
  })
  const repetes = tables.codes.length - metiers.size
  return [
    { fichier: 'codes' as const, nombre: repetes, raison: 'code ROME mal formé ou répété' },
    ...QUI_CITENT_UN_METIER.map((nom) => compter(nom, (l) => inconnu(l.code_rome), 'métier inconnu')),
    compter('mobilites', (l) => !inconnu(l.code_rome) && inconnu(l.code_rome_cible), 'métier visé inconnu'),
    compter('liens', (l) => !inconnu(l.code_rome) && !items.has(l.code_ogr ?? ''), SANS_LIBELLE),
  ].filter(({ nombre }) => nombre > 0)
}

const SANS_LIBELLE = 'compétence, savoir ou condition sans libellé'

function codesDesItems({ competences, savoirs, contextes, environnements }: TablesRome): ReadonlySet<string> {
  const lignes = [...competences, ...savoirs, ...contextes, ...environnements]
  return new Set(lignes.flatMap((l) => [l.code_ogr ?? '', l.code_ogr_savoir ?? '']))
}

/** Au-delà de cette part, ce n'est plus une donnée étrange : c'est un fichier dont la fin manque. */
const PART_TOLEREE = 0.1

/**
 * Le fichier qui semble coupé entre deux lignes, et ce qui le montre : toute vraie publication décrit et nomme chacun de
 * ses métiers. `undefined` si rien ne manque.
 */
export function trouverCoupure(tables: TablesRome): { fichier: FichierRome; phrase: string } | undefined {
  const metiers = lignesParCode(tables)
  const orphelines = tables.appellations.filter(({ code_rome = '' }) => !metiers.has(code_rome)).length
  if (orphelines > tables.appellations.length * PART_TOLEREE) {
    return { fichier: 'codes', phrase: `${orphelines} appellations citent un métier qui n’y est pas` }
  }
  for (const fichier of ['appellations', 'textes'] as const) {
    const decrits = new Set(tables[fichier].map(({ code_rome }) => code_rome))
    const oublies = [...metiers.keys()].filter((code) => !decrits.has(code)).length
    const estPresent = tables[fichier].length > 0
    if (estPresent && oublies > metiers.size * PART_TOLEREE) {
      return { fichier, phrase: `${oublies} sur ${metiers.size} métiers n’y sont pas` }
    }
  }
  return undefined
}
