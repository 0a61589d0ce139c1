/** Cause d'arrêt que l'exploitant peut corriger : `message` est une phrase complète, en français, montrée telle quelle. */
export class ErreurDemarrage extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ErreurDemarrage'
  }
}
