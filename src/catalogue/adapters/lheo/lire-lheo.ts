import { hash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { reparerEncodage } from '../../../kernel/encodage-repare.ts'
import type { RepertoireCommunes } from '../../../referentiels/index.ts'
import { type Anomalie, creerAnomalie } from '../../domain/anomalies.ts'
import type { EvenementLheo, FormationLue, RejetLheo } from '../../domain/lecture.ts'
import { lireArbre, XmlInvalide } from './flux/arbre.ts'
import { attributDeBalise } from './flux/attribut-de-balise.ts'
import { creerDecoupeur, type Fragment } from './flux/decouper.ts'
import { lireEntete } from './flux/entete.ts'
import { lireFin } from './flux/fin.ts'
import { LIMITES, type Limites } from './flux/limites.ts'
import { lireOctets, type TexteLu } from './flux/lire-octets.ts'
import { LectureRefusee, refusDe } from './flux/refus.ts'
import { interpreterFragment } from './lecture/interpreter-fragment.ts'

export interface OptionsLectureLheo {
  readonly limites?: Partial<Limites>
  /** Pour retrouver la commune des adresses, et signaler celles qui se contredisent. */
  readonly communes?: RepertoireCommunes
}

/** À augmenter quand l'interprétation change : les enregistrements inchangés seront alors relus une fois. */
const VERSION_DE_LECTURE = 4

/**
 * Lit un flux LHÉO 2.0 à 2.3, quel que soit son espace de noms, en UTF-8, UTF-16, ISO-8859-1 ou windows-1252, gzip ou
 * non. Une seule formation est en mémoire à la fois. Un mauvais flux ne lève pas d'exception : il finit par un `refus`,
 * après les formations lues avant lui.
 */
export async function* lireLheo(
  source: Readable,
  options: OptionsLectureLheo = {},
): AsyncGenerator<EvenementLheo> {
  const decoupeur = creerDecoupeur({ ...LIMITES, ...options.limites })
  const suivi: Suivi = { rang: 0, extras: [], prefixes: {}, communes: options.communes }
  try {
    for await (const lu of lireOctets(source)) yield* lireFragments(decoupeur.ajouter(lu.texte), suivi, lu)
    yield* lireFragments(decoupeur.terminer(), suivi)
    yield lireFin(suivi)
  } catch (raison) {
    if (!(raison instanceof LectureRefusee)) throw raison
    yield refusDe(raison, decoupeur.position())
  }
}

interface Suivi {
  rang: number
  readonly extras: Fragment[]
  prefixes: Readonly<Record<string, string>>
  readonly communes: RepertoireCommunes | undefined
}

function* lireFragments(fragments: Iterable<Fragment>, suivi: Suivi, lu?: TexteLu): Generator<EvenementLheo> {
  for (const fragment of fragments) {
    if (fragment.sorte === 'extras') suivi.extras.push(fragment)
    else if (fragment.sorte === 'formation') yield enregistrement(fragment, suivi)
    else if (fragment.sorte === 'perdu') yield rejeter(fragment, suivi)
    else if (lu !== undefined) yield entete(fragment, suivi, lu)
  }
}

function entete(fragment: Fragment, suivi: Suivi, lu: TexteLu): EvenementLheo {
  const lue = lireEntete(fragment, lu)
  suivi.prefixes = lue.attributs
  return lue
}

/** Un enregistrement que le découpage n'a pas su finir. */
function rejeter({ xml, ligne, faute = '' }: Fragment, suivi: Suivi): RejetLheo {
  const rang = ++suivi.rang
  const numero = numeroDe(xml)
  const origine = { rang, ligne, ...(numero !== '' && { numero }) }
  return {
    type: 'rejet',
    ...origine,
    anomalies: [creerAnomalie('xml-invalide', { ...origine, valeur: faute })],
  }
}

/** Un guillemet qui manque fait déborder le numéro sur l'attribut suivant. */
const numeroDe = (xml: string): string =>
  reparerEncodage(attributDeBalise(xml, 'numero') ?? '')
    .texte.replace(/\s+[a-z_][\w-]*\s*=$/i, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()

/** La balise au début d'un fragment ; un « > » entre guillemets ne la finit pas. */
const BALISE = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/

/** Le numéro manque, ou la balise qui le porte est abîmée (`nume ro="1"`). */
function sansNumero(
  { xml, ligne, colonne }: Pick<Fragment, 'xml' | 'ligne' | 'colonne'>,
  rang: number,
): Anomalie {
  try {
    const balise = BALISE.exec(xml)?.[0] ?? xml
    lireArbre(balise.replace(/\/?>$/, '/>'), { ligne, colonne })
    return creerAnomalie('numero-absent', { rang, ligne })
  } catch (raison) {
    if (!(raison instanceof XmlInvalide)) throw raison
    const valeur = `${raison.message} (ligne ${raison.ligne}, colonne ${raison.colonne})`
    return creerAnomalie('xml-invalide', { rang, ligne: raison.ligne, valeur })
  }
}

function enregistrement({ ligne, colonne, xml }: Fragment, suivi: Suivi): FormationLue | RejetLheo {
  const rang = ++suivi.rang
  const numero = numeroDe(xml)
  if (numero === '')
    return { type: 'rejet', rang, ligne, anomalies: [sansNumero({ ligne, colonne, xml }, rang)] }
  const { prefixes, communes } = suivi
  const empreinte = hash('sha256', `${VERSION_DE_LECTURE}\n${xml}`, 'base64url')
  const interpreter: FormationLue['interpreter'] = () =>
    interpreterFragment({ xml, rang, ligne, colonne, numero, prefixes, communes })
  return { type: 'formation', rang, ligne, numero, empreinte, interpreter }
}
