/** La page à montrer, à partir de 1 : celle qui est demandée, ou la dernière si elle est au-delà. */
export function pageMontree(demandee: number, total: number, parPage: number): number {
  return Math.min(demandee, Math.max(1, Math.ceil(total / parPage)))
}
