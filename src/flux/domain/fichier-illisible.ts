/** Le fichier demandé n'a pas pu être copié ; le message est une phrase pour qui lance l'import. */
export class FichierIllisible extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FichierIllisible'
  }
}
