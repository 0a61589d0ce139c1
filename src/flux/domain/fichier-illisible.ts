/** Le fichier demandé n'a pas pu être copié ; le message est une phrase pour qui lance l'import. */
export class FichierIllisible extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FichierIllisible'
  }
}

/** Le fichier à publier n'est plus celui qui a été essayé. */
export class FichierChange extends Error {
  constructor() {
    super('Le fichier a changé depuis son essai : refaites un essai avant de le publier.')
    this.name = 'FichierChange'
  }
}
