/** Émis quand Payload est ouvert et prêt à servir. */
declare namespace NodeJS {
  interface Process {
    emit(evenement: 'back-office-ouvert'): boolean
    once(evenement: 'back-office-ouvert', ecouteur: () => void): this
  }
}
