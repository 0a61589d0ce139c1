/** Ce que dit l'aide de chaque champ « mot de passe ». À part : un écran n'emporte pas la liste des mots de passe volés. */
export const AIDE_MOT_DE_PASSE =
  'Au moins 12 caractères avec minuscule, majuscule, chiffre et signe ; ou 14 caractères avec trois de ces quatre ' +
  'sortes ; ou une phrase d’au moins sept mots.'
