import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Tout ou rien : ce que `travail` écrit par `req` est validé ensemble, ou annulé s'il lève. */
export async function enTransaction<T>(req: PayloadRequest, travail: () => Promise<T>): Promise<T> {
  try {
    const aValider = await initTransaction(req)
    const resultat = await travail()
    if (aValider) await commitTransaction(req)
    return resultat
  } catch (erreur) {
    await killTransaction(req)
    throw erreur
  }
}
