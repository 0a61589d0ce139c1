/**
 * Mots français bien écrits qu'on ne corrige jamais, même absents du catalogue : « vente » n'est pas une faute pour
 * « verte », ni « manager » pour « manger ».
 */
const MOTS = `
vente verte manager manger vigile barman coach taxi yoga danse chant piano theatre cinema photo video mode styliste
notaire avocat juriste droit banque caisse vigne cheval chien chat elevage equin canin apiculture abeille foret bois
meuble pierre vitrail metal acier soudeur pilote avion drone bateau marin voile plongee ski golf foot rugby tennis
natation nature russe chinois arabe japonais italien espagnol allemand anglais portugais bilan audit achat vendeur
livreur facteur postier pompier police armee gendarme douane prison medecin dentiste opticien pharmacie veterinaire
kine sophrologie massage podologue ambulancier brancardier laborantin chimie physique biologie science maths histoire
lettres langue latin musee archive presse journal radio podcast roman ecriture lecture dessin peintre sculpture
`
const SURS: ReadonlySet<string> = new Set(MOTS.trim().split(/\s+/))

/** Vrai si le mot (replié) est sûrement bien écrit. */
export const estSur = (mot: string): boolean => SURS.has(mot)
