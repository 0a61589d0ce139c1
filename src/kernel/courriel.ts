import { neDitRien } from './absence.ts'
import { decoderEntites } from './entites.ts'
import { plier } from './plier.ts'

const ADRESSE = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i
const AROBASE = /\s*(?:[([{<]\s*(?:at|a|arobase|@)\s*[)\]}>]|\barobase\b|[@＠﹫])\s*/gi
const POINT = /\s*[([{]\s*(?:dot|point|\.)\s*[)\]}]\s*/gi
/** Ce qu'un lien `mailto:` ajoute à l'adresse. */
const PARAMETRES = /\?(?:subject|sujet|objet|cc|bcc|body|to)=[^;,<>|]*/gi
const SEPARATEUR = /[;,<>|\n\r\t]+|(?<=\.[a-z]{2,})\/(?=[^@\s]+@)/i

/** Ce qui s'écrit avant ou après une adresse sans en être un morceau. */
const LIAISON = /^(?:ou|et|or|and|puis|&|-|–|\/|:|e-?mail|mail|courriel|m[ée]l|adresse|à|\p{P}*)$/iu

export interface CourrielsLus {
  readonly adresses: readonly string[]
  /** Ce qui a une arobase sans être une adresse certaine : « a b@c.fr » n'est ni `b@c.fr` ni `ab@c.fr`. */
  readonly douteux: boolean
  /** Adresses de remplissage : « nc@nc.fr ». */
  readonly remplissages: readonly string[]
}

/**
 * Les adresses d'un texte : plusieurs séparées, `mailto:` et ses paramètres, « (at) », « a arobase b.fr », point final. Ce
 * qui n'en est pas une de façon certaine (« NC », accent, domaine sans point, adresse coupée) n'est pas rendu.
 */
export function examinerCourriels(ecrit: string): CourrielsLus {
  const texte = decoderEntites(ecrit)
    .replace(/&commat;/gi, '@')
    .replace(PARAMETRES, ' ')
    .replace(/mailto:\/*/gi, ';')
    .replace(AROBASE, '@')
    .replace(/:(?=[^\s/:]+@)/g, ': ')
  const lus = epeler(texte).replace(POINT, '.').split(SEPARATEUR).map(lireMorceau)
  const toutes = [...new Set(lus.flatMap(({ adresses }) => adresses))]
  return {
    adresses: toutes.filter((adresse) => !estRemplissage(adresse)),
    douteux: lus.some(({ douteux }) => douteux),
    remplissages: toutes.filter(estRemplissage),
  }
}

export const lireCourriels = (ecrit: string): readonly string[] => examinerCourriels(ecrit).adresses

/** « a at b point fr » : certain quand c'est tout le texte. */
function epeler(texte: string): string {
  const epele = texte.trim().replace(/^(\S+)\s+at\s+/i, '$1@')
  const pointe = epele.replace(/\s+(?:dot|point)\s+/gi, '.')
  return ADRESSE.test(pointe) ? pointe : texte
}

function lireMorceau(morceau: string): Pick<CourrielsLus, 'adresses' | 'douteux'> {
  const mots = morceau.trim().split(/\s+/)
  const lus = mots.flatMap((mot, rang) => {
    if (!mot.includes('@')) return []
    const nu = mot.replace(/^[.:"'()[\]]+|[.:"'()[\]?!]+$/g, '')
    const juste = ADRESSE.test(nu) && !/\.\.|\.@/.test(nu)
    return [juste && !estCoupee(mots, rang) ? nu : undefined]
  })
  return { adresses: lus.filter((lu) => lu !== undefined), douteux: lus.includes(undefined) }
}

/** Un mot accolé d'une espace peut être le début de l'adresse, ou la fin de son domaine. */
function estCoupee(mots: readonly string[], rang: number): boolean {
  const avant = mots[rang - 1]
  const apres = mots[rang + 1]
  const debut = avant !== undefined && !/[:.)@]$/.test(avant) && !avant.includes('@') && !LIAISON.test(avant)
  const suite = apres !== undefined && !LIAISON.test(apres) && !/@|^(?:www\.|https?:)/i.test(apres)
  const numero = /(?:\d[\s.-]?){9,}$/.test(mots.slice(0, rang).join(' '))
  return (
    (debut && !numero) || (suite && (/^[a-z]{1,2}$/i.test(apres) || /^[a-z0-9-]*\.[a-z.]+$/i.test(apres)))
  )
}

const RIEN_DEVANT =
  /^(?:neant|aucune?s?|inconnue?s?|vide|null|undefined|(?:non|pas) ?(?:renseignee?|communiquee?|precisee?|definie?|connue?|disponible|applicable)|(?:pas|sans|aucune?) ?(?:de |d )?(?:e ?mail|mail|courriel|adresse)|a ?(?:completer|renseigner|preciser|definir|remplir))$/
/** Des mots de modèle, qui font une adresse de remplissage à deux : « test@test.fr », « prenom.nom@domaine.fr ». */
const MODELE =
  /^(?:e?mail|courriel|toto|exemple|example|domaine?|adresse|abc|azerty|(?:prenom )?nom(?: prenom)?|test)$/
const UNE_SEULE_LETTRE = /^(.)\1{2,}$/

/** « nc@nc.fr », « xxx@xxx.fr », « neant@… » ; `n.c@greta.fr` est celle de quelqu'un. */
function estRemplissage(adresse: string): boolean {
  const [devant = '', derriere = ''] = adresse.split('@').map(plier)
  const nom = devant.replace(/[^a-z0-9]+/g, ' ').trim()
  const domaine = derriere.replace(/\.[a-z]+$/, '').replace(/[^a-z0-9]+/g, ' ')
  if ([nom, domaine].some((mots) => RIEN_DEVANT.test(mots) || UNE_SEULE_LETTRE.test(mots))) return true
  return (
    (neDitRien(nom) && neDitRien(domaine)) ||
    (nom === domaine && nom.length === 1) ||
    (MODELE.test(nom) && MODELE.test(domaine))
  )
}
