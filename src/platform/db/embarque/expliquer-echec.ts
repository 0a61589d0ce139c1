const EXPLICATIONS: readonly (readonly [RegExp, (dossier: string) => string])[] = [
  [
    /No space left on device|Check free disk space|ENOSPC/i,
    (dossier) => `Le disque est plein : libérez de la place pour ${dossier}.`,
  ],
  [
    /Permission denied|could not access|EACCES|EPERM|EROFS|Read-only file system/i,
    (dossier) => `Le dossier de données ${dossier} n'est pas accessible : vérifiez ses droits.`,
  ],
  [/ENOTDIR|EEXIST|Not a directory/i, (dossier) => `Le chemin de données ${dossier} n'est pas un dossier.`],
  [
    /invalid permissions|wrong ownership/i,
    (dossier) => `Le dossier de données ${dossier} appartient à un autre compte : relancez avec ce compte.`,
  ],
  [
    /could not (?:create|map|open|resize) .*shared memory|could not map|out of memory|Cannot allocate memory/i,
    () => "PostgreSQL embarqué n'a pas obtenu la mémoire qu'il demande : libérez de la mémoire.",
  ],
]

/** Traduit la sortie de PostgreSQL ou une erreur du système en une phrase ; à défaut, cite la dernière ligne. */
export function expliquerEchec(sortie: string, dossier: string): string {
  const connue = EXPLICATIONS.find(([motif]) => motif.test(sortie))
  if (connue !== undefined) return connue[1](dossier)
  const derniere = sortie.trim().split('\n').at(-1) ?? ''
  return `PostgreSQL embarqué n'a pas démarré dans ${dossier} : ${derniere}`
}
