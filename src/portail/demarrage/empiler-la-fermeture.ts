/**
 * Empile la fermeture de ce qui vient de s'ouvrir. Si l'arrêt a été demandé entre-temps, referme aussitôt et lève : sans
 * cela, une connexion ouverte pendant l'arrêt ferait croire qu'un autre portail se sert encore de PostgreSQL.
 */
export async function empilerLaFermeture(
  ouvertures: AsyncDisposableStack,
  fermer: () => Promise<unknown>,
): Promise<void> {
  if (!ouvertures.disposed) {
    ouvertures.defer(async () => void (await fermer()))
    return
  }
  await fermer()
  throw new Error('arrêt demandé pendant le démarrage')
}
