import type { VueEtiquette } from '../../../catalogue/back-office.ts'
import { denombrer } from '../../../kernel/nombre.ts'
import { cheminMetier } from '../../../metiers/back-office.ts'
import type { Resultat } from '../../domain/reponse.ts'
import { expliquer, type VueCarte } from '../../web/carte-de-resultat.view.ts'
import type { CarteMetier } from './carte.ts'

export function vueCarteMetier(resultat: Resultat<CarteMetier>): VueCarte {
  const { carte } = resultat
  return {
    href: cheminMetier(carte.numero, carte.intitule),
    titre: carte.intitule,
    sousTitre: carte.grandDomaine,
    ...(carte.resume === '' ? {} : { resume: carte.resume }),
    faits: [
      { icone: 'graduation-cap', nature: 'Formations', contenu: formations(carte) },
      ...(carte.tension === undefined ? [] : [difficulte(carte.tension)]),
    ],
    etiquettes: etiquettes(carte),
    region: false,
    explication: expliquer(resultat),
  }
}

function formations({ nombreFormations }: CarteMetier): string {
  if (nombreFormations === 0) return 'Pas de formation ouverte en ce moment'
  return denombrer(nombreFormations, 'formation y mène', 'formations y mènent')
}

const difficulte = (contenu: string) =>
  ({ icone: 'briefcase', nature: 'Difficulté à recruter', contenu }) as const

function etiquettes(carte: CarteMetier): readonly VueEtiquette[] {
  const candidates: readonly (readonly [boolean, string])[] = [
    [carte.sansDiplome, 'Accessible sans diplôme'],
    [carte.transitionEcologique, 'Transition écologique'],
    [carte.transitionNumerique, 'Transition numérique'],
    [carte.emploiReglemente, 'Profession réglementée'],
  ]
  return candidates.filter(([vraie]) => vraie).map(([, libelle]) => ({ libelle, ton: 'neutre' }))
}
