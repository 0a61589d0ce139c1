/** L'importation a été arrêtée à la demande de quelqu'un, avant de rien publier. */
export class ImportAnnule extends Error {
  constructor() {
    super("L'import a été annulé : rien n'a été publié, le catalogue n'a pas changé.")
    this.name = 'ImportAnnule'
  }
}
