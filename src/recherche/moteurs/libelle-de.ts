/** Le libellé d'une clé ; la clé elle-même si la table ne la connaît pas. */
export function libelleDe(table: Readonly<Record<string, string>>): (cle: string) => string {
  return (cle) => (Object.hasOwn(table, cle) ? (table[cle] ?? cle) : cle)
}
