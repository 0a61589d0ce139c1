import { ok, type Reponse } from './echange.ts'
import { aleaDe, empreinte } from './graine.ts'
import { intituleDe, type Monde } from './monde.ts'
import { reponseSansDonnee, TERRITOIRE_INDISPONIBLE } from './sans-donnee.ts'

/** Codes ROME qui n'existent pas, de 0, 1 et 2 familles. */
const FAMILLES_PAR_METIER: Readonly<Record<string, number>> = { N9920: 0, N9921: 1, N9922: 2 }
const MASQUE = 'N9905'

/** `GET /indicateur/salaire-rome-fap/{type}/{code}?codeRome=` : des familles de métiers, jamais le métier. */
export async function repondreSalaires(
  monde: Monde,
  [type = '', code = '']: readonly string[],
  codeRome: string,
): Promise<Reponse> {
  if (monde.geographie().part(type, code) === undefined) return TERRITOIRE_INDISPONIBLE
  const absente = reponseSansDonnee(monde.graine, codeRome, `salaires ${type} ${code}`)
  if (absente !== undefined) return absente
  const intitule = await intituleDe(monde, codeRome)
  const libelles = [intitule, `Encadrement : ${intitule}`].slice(0, nombreDeFamilles(monde.graine, codeRome))
  return ok({
    datMaj: monde.aujourdhui().toISOString(),
    libIndicateur:
      'Salaires en poste par typologie salaires (moyen / débutant / expérimenté) x caractéristiques',
    valeursParPeriode: libelles.map((libelle, rang) =>
      famille(monde, { codeRome, libelle, rang, territoire: `${type} ${code}` }),
    ),
  })
}

function nombreDeFamilles(graine: number, codeRome: string): number {
  const tirage = () => aleaDe(graine, 'familles', codeRome).choisir([0, 1, 1, 1, 1, 1, 1, 2, 2])
  return FAMILLES_PAR_METIER[codeRome] ?? tirage()
}

interface Famille {
  readonly codeRome: string
  readonly libelle: string
  readonly rang: number
  readonly territoire: string
}

function famille({ graine, aujourdhui }: Monde, { codeRome, libelle, rang, territoire }: Famille) {
  const annee = String(aujourdhui().getUTCFullYear() - 2)
  const numero = String(empreinte(codeRome) % 100).padStart(2, '0')
  return {
    datMaj: aujourdhui().toISOString(),
    codeActivite: `${codeRome[0]}${rang}Z${numero}`,
    libActivite: libelle,
    codeTypePeriode: 'ANNEE',
    codePeriode: annee,
    libPeriode: `ANNEE ${annee}`,
    salaireValeurMontant: montants(graine, { codeRome, rang, territoire }),
  }
}

/** Début de carrière < moyen < expérimenté ; la France entière et un département diffèrent de quelques pour cent. */
function montants(graine: number, { codeRome, rang, territoire }: Omit<Famille, 'libelle'>) {
  const alea = aleaDe(graine, 'salaires', codeRome, String(rang))
  const local = 0.97 + 0.06 * aleaDe(graine, 'salaires', codeRome, territoire).reel()
  const debut = alea.entier(1_850, 2_600) * (1 + 0.3 * rang) * local
  const moyen = debut * (1.08 + 0.15 * alea.reel())
  const experimente = moyen * (1.05 + 0.25 * alea.reel())
  return [debut, experimente, moyen].map((valeur, ordre) => {
    const commun = { codeNomenclature: `SAL${ordre + 1}` }
    const masque = codeRome === MASQUE || alea.chance(0.03)
    return masque ? { ...commun, masque } : { ...commun, valeurPrincipaleMontant: Math.round(valeur) }
  })
}
