/** La même suite, chaque valeur changée au fil de l'eau. */
export async function* transformer<Entree, Sortie>(
  entrees: AsyncIterable<Entree>,
  changer: (entree: Entree) => Sortie,
): AsyncGenerator<Sortie> {
  for await (const entree of entrees) yield changer(entree)
}
