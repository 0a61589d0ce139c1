/** Appelé par Next une fois, quand le serveur démarre. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { enConstruction } = await import('./environnement.ts')
  if (enConstruction()) return
  const { demarrer } = await import('./demarrage.ts')
  await demarrer().catch((cause: unknown) => {
    process.send?.({
      type: 'echec',
      message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    })
    process.exit(1)
  })
}
