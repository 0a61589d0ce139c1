/**
 * Mots qui se cherchent l'un pour l'autre, repliés. Un synonyme vaut un peu moins que le mot tapé. Abréviations
 * courantes, métiers et leur activité ; un éditeur complétera la table.
 */
const GROUPES = `
comptabilite comptable compta
developpeur developpement programmeur programmation dev
informatique informaticien info
infirmier ide ifsi
coiffeur coiffure
patissier patisserie
boulanger boulangerie
boucher boucherie
cuisinier cuisine cuistot
vendeur vente
serveur restaurant restauration resto
plombier plomberie
macon maconnerie
menuisier menuiserie
charpentier charpente
electricien electricite elec
mecanicien mecanique meca
soudeur soudage soudure
peintre peinture
carreleur carrelage
couvreur couverture
paysagiste paysage jardinier jardinage
secretaire secretariat
assistant assistanat
estheticien esthetique
bureautique excel word powerpoint
baccalaureat bac
magasinier magasinage logistique
cariste caces
gardien vigile securite
animateur animation
educateur educatif
auxiliaire avs
puericulture puericultrice
psychologie psychologue psycho
gestion gestionnaire
commerce commercial
communication com
marketing mercatique
ordinateur pc
anglais english toeic
immobilier immo
apprentissage apprenti alternance
handicap handicape
ehpad gerontologie
rh grh
`
const PAR_MOT = new Map<string, readonly string[]>()
for (const groupe of GROUPES.trim().split('\n')) {
  const mots = groupe.split(' ')
  for (const mot of mots)
    PAR_MOT.set(mot, [...(PAR_MOT.get(mot) ?? []), ...mots.filter((autre) => autre !== mot)])
}

/** Les autres mots à chercher avec celui-ci (replié) ; vide le plus souvent. */
export function synonymesDe(mot: string): readonly string[] {
  return PAR_MOT.get(mot) ?? []
}
