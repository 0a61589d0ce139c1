/** Centres d'intérêt du ROME 4.0 (France Travail, Licence Ouverte), par leur code. */
const CENTRES_INTERET: ReadonlyMap<string, string> = new Map([
  ['1', "J'ai envie de créer, construire, rénover"],
  ['2', "J'ai l'âme d'un chef / d'une cheffe"],
  ['3', "J'ai le sens des affaires"],
  ['4', "J'ai le sens du contact"],
  ['5', "J'ai le sens du service public"],
  ['6', "J'ai le souci du détail"],
  ['7', "J'ai un bon coup de crayon"],
  ['8', "J'aime communiquer, convaincre"],
  ['9', "J'aime être au contact de la nature"],
  ['10', "J'aime faire des découvertes"],
  ['11', "J'aime faire respecter la loi, les règles"],
  ['12', "J'aime jouer avec les mots"],
  ['13', "J'aime l'activité physique"],
  ['14', "J'aime le travail manuel"],
  ['15', "J'aime manier les chiffres"],
  ['16', "J'aime me déplacer et voyager"],
  ['17', "J'aime m'occuper des animaux"],
  ['18', "J'aime organiser, planifier"],
  ['19', "J'aime piloter, conduire"],
  ['20', "Je souhaite contribuer à la protection de l'environnement"],
  ['21', "Je souhaite m'occuper d'enfants"],
  ['22', 'Je souhaite prendre soin des autres'],
  ['23', 'Je souhaite protéger et secourir'],
  ['24', 'Je souhaite transmettre'],
  ['25', 'Je suis amateur / amatrice de sensations fortes'],
  ['26', "Je suis attiré / attirée par l'envers du décor"],
  ['27', 'Je suis passionné / passionnée par la cuisine'],
  ['28', 'Je suis passionné / passionnée par les autres cultures'],
  ['29', 'Je suis passionné / passionnée par les nouvelles technologies'],
  ['30', 'Je suis un / une artiste'],
])

/** Lève si le code n'existe pas. */
export function centreInteret(code: string): { readonly code: string; readonly libelle: string } {
  const libelle = CENTRES_INTERET.get(code)
  if (libelle === undefined) throw new Error(`Centre d'intérêt inconnu : ${code}`)
  return { code, libelle }
}
