import type { Journal } from '../../platform/log/index.ts'

/** Ce que voit la personne qui démarre le portail. */
export interface Avancement {
  /** Une étape commence. */
  readonly etape: (phrase: string) => void
  /** Où en est l'étape en cours. */
  readonly progres: (fait: number, total: number) => void
  readonly pret: (adresse: string) => void
  /** Aucun compte n'existe encore : le lien à usage unique qui crée le premier. */
  readonly premierCompte: (lien: string) => void
  /** Un réglage à revoir, que rien n'empêche de démarrer. */
  readonly avertir: (phrase: string) => void
}

/** Des phrases sur un terminal ; la durée de chaque étape s'écrit quand la suivante commence. */
export function avancementTerminal(
  sortie: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
  maintenant: () => number,
): Avancement {
  let enCours: { readonly phrase: string; readonly debut: number } | undefined

  function finir(): void {
    if (enCours === undefined) return
    const secondes = ((maintenant() - enCours.debut) / 1000).toFixed(1).replace('.', ',')
    sortie.write(`${sortie.isTTY ? '\r\u001B[K' : ''}  ✓ ${enCours.phrase} (${secondes} s)\n`)
    enCours = undefined
  }

  return {
    etape(phrase) {
      finir()
      enCours = { phrase, debut: maintenant() }
      if (sortie.isTTY) sortie.write(`  … ${phrase}`)
    },
    progres(fait, total) {
      if (!sortie.isTTY || enCours === undefined || total === 0) return
      sortie.write(`\r\u001B[K  … ${enCours.phrase} : ${Math.floor((100 * fait) / total)} %`)
    },
    pret(adresse) {
      finir()
      sortie.write(`\n  Le portail est prêt : ${adresse}\n  Ctrl + C pour l’arrêter.\n\n`)
    },
    premierCompte(lien) {
      sortie.write(
        `  Back-office prêt. Créez le premier compte, une seule fois, sous 24 heures :\n  ${lien}\n\n`,
      )
    },
    avertir(phrase) {
      finir()
      sortie.write(`  Attention : ${phrase}\n`)
    },
  }
}

/** Les mêmes étapes, en événements du journal ; `garderLeLien` écrit un secret ailleurs, et rend où. */
export function avancementJournal(journal: Journal, garderLeLien: (lien: string) => string): Avancement {
  return {
    etape: (phrase) => journal.info({ evenement: 'demarrage', etape: phrase }),
    progres: () => undefined,
    pret: (adresse) => journal.info({ evenement: 'portail-pret', adresse }),
    // Le journal part loin, et se lit à plusieurs ; ce lien fait un administrateur. Sans lui personne n'entre : où le lire se
    // dit même au niveau « warn ».
    premierCompte: (lien) =>
      journal.warn({ evenement: 'premier-compte', lienDansLeFichier: garderLeLien(lien) }),
    avertir: (phrase) => journal.warn({ evenement: 'reglage-a-revoir', message: phrase }),
  }
}
