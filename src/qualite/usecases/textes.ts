/** Vrai sans aucune minuscule, et avec des mots trop longs pour n'être que des sigles (« CAP AEPE » n'en est pas). */
export function estEnMajuscules(intitule: string): boolean {
  if (/\p{Ll}/u.test(intitule)) return false
  const longueurs = (intitule.match(/\p{Lu}+/gu) ?? []).map((mot) => mot.length)
  return longueurs.some((longueur) => longueur >= 8) || longueurs.filter((une) => une >= 5).length >= 2
}
