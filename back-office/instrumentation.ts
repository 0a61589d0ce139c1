import { enConstruction } from './environnement.ts'

/** Appelé par Next une fois, quand le serveur démarre. */
export async function register(): Promise<void> {
  const aDemarrer = process.env.NEXT_RUNTIME === 'nodejs' && !enConstruction()
  if (!aDemarrer) return
  const { demarrer } = await import('./demarrage.ts')
  await demarrer().catch((cause: unknown) => {
    process.send?.({
      type: 'echec',
      message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    })
    process.exit(1)
  })
}
