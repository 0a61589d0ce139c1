/** Espace de noms `authentication` de Payload. */
export const LIBELLES_COMPTE = {
  accountOfCurrentUser: 'Votre compte',
  checkYourEmailForPasswordReset:
    'Si cette adresse a un compte, un message vous dira comment choisir un nouveau mot de passe. Regardez aussi dans les indésirables.',
  confirmPassword: 'Confirmer le mot de passe',
  emailNotValid: 'Cette adresse électronique n’est pas valide.',
  emailOrUsername: 'Adresse électronique ou nom d’utilisateur',
  emailSent: 'Message envoyé',
  failedToUnlock: 'Le déverrouillage a échoué.',
  forgotPasswordEmailInstructions:
    'Saisissez votre adresse électronique : un message vous dira comment choisir un nouveau mot de passe.',
  lockUntil: 'Verrouillé jusqu’au',
  loggingOut: 'Déconnexion en cours…',
  loginAttempts: 'Tentatives de connexion',
  resetYourPassword: 'Choisir un nouveau mot de passe',
  username: 'Nom d’utilisateur',
  usernameNotValid: 'Ce nom d’utilisateur n’est pas valide.',
  youAreInactive:
    'Vous n’avez rien fait depuis un moment : vous allez être déconnecté, pour votre sécurité. Rester en ligne ?',
} as const
