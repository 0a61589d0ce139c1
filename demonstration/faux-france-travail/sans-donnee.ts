import { erreur, ok, type Reponse, vide } from './echange.ts'
import { aleaDe } from './graine.ts'

const DATE = '2026-07-02T03:00:00.000+02:00'

/** Les cinq façons dont le service dit qu'il n'a pas de chiffre. */
const FACONS: readonly Reponse[] = [
  {
    statut: 500,
    corps: {
      message:
        "[FiltreErreurSldng] Erreur lors de l'appel de l'Api REST. Status code = 500, message = Le serveur n'a pas pu trouver la liste",
      codeHttp: 500,
    },
  },
  erreur(400, "Le code territoire demandé n'est pas disponible pour cet indicateur"),
  vide(204),
  ok({ datMaj: DATE, codeFamille: 'OFF' }),
  ok({ datMaj: DATE, codeFamille: 'OFF', listeValeursParPeriode: [] }),
]

/** Codes ROME qui n'existent pas, chacun sa façon. */
const PAR_METIER = ['N9900', 'N9901', 'N9902', 'N9903', 'N9904']
/** Part des demandes ordinaires sans chiffre. */
const PART = 0.05

export const [LISTE_ABSENTE = vide(204), TERRITOIRE_INDISPONIBLE = vide(204)] = FACONS

/** La réponse sans chiffre à cette demande, ou rien si elle a des chiffres. */
export function reponseSansDonnee(graine: number, codeRome: string, mots: string): Reponse | undefined {
  const rang = PAR_METIER.indexOf(codeRome)
  if (rang >= 0) return FACONS[rang]
  const alea = aleaDe(graine, 'sans-donnee', codeRome, mots)
  return alea.chance(PART) ? alea.choisir(FACONS) : undefined
}
