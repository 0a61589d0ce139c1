/** Une cause que l'utilisateur peut corriger tient en une phrase ; un défaut du logiciel montre sa trace. */
export function annoncer(cause: unknown): never {
  const explicable = cause instanceof Error && cause.name === 'ErreurDemarrage'
  console.error(explicable ? cause.message : cause)
  process.exit(1)
}
