export const cheminParcours = (profil: string): string => `/parcours/${profil}`
