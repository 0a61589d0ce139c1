import type { DeclarationAccessibilite } from '../../../src/contenu/pages-legales/domain/declaration-accessibilite.ts'
import type {
  DeclarationEcoConception,
  PageLegale,
} from '../../../src/contenu/pages-legales/domain/page-legale.ts'
import { instantDuJour } from '../../champs/dates.ts'
import { rangeesDe } from '../../champs/liste.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { CRITERES_RGESN } from './criteres-rgesn.ts'

type Saisie = SaisieDe<'pages-legales'>
type Reponse = NonNullable<NonNullable<Saisie['ecoConception']>['reponses']>[number]

/** La saisie d'une page légale publiée. */
export function reprendre(page: PageLegale, corps: Saisie['corps']): Saisie {
  const { id, titre, declaration, mentions, ecoConception } = page
  return {
    identifiant: id,
    titre,
    ...renseignes({
      corps,
      declaration: declaration === undefined ? undefined : reprendreDeclaration(declaration),
      mentions:
        mentions === undefined
          ? undefined
          : { editeur: { ...mentions.editeur }, hebergeur: { ...mentions.hebergeur } },
      ecoConception: id === 'eco-conception' ? reprendreEcoConception(ecoConception) : undefined,
    }),
  }
}

function reprendreDeclaration(declaration: DeclarationAccessibilite): NonNullable<Saisie['declaration']> {
  const { audit, etablieLe, misesAJour } = declaration
  return {
    etablieLe: instantDuJour(etablieLe),
    misesAJour: misesAJour.map((jour) => ({ le: instantDuJour(jour) })),
    nonConformites: rangeesDe(declaration.nonConformites),
    derogations: rangeesDe(declaration.derogations),
    contenusExemptes: rangeesDe(declaration.contenusExemptes),
    technologies: rangeesDe(declaration.technologies),
    environnements: rangeesDe(declaration.environnements),
    outils: rangeesDe(declaration.outils),
    pagesVerifiees: rangeesDe(declaration.pagesVerifiees),
    ...(audit === undefined ? {} : { audit: { ...audit, date: instantDuJour(audit.date) } }),
  }
}

/** Les 78 critères, pour que l'équipe n'ait plus qu'à répondre. */
function reprendreEcoConception(
  declaration: DeclarationEcoConception | undefined,
): NonNullable<Saisie['ecoConception']> {
  const etats = new Map(declaration?.reponses.map(({ critere, etat }) => [critere, etat]))
  const date = declaration?.date
  return {
    reponses: CRITERES_RGESN.map(({ id }) => id)
      .filter(estCritere)
      .map((critere) => ({ critere, ...renseignes({ etat: etats.get(critere) }) })),
    ...renseignes({ date: date === undefined ? undefined : instantDuJour(date) }),
  }
}

/** La liste de l'écran est faite de ces mêmes critères. */
const estCritere = (id: string): id is Reponse['critere'] =>
  CRITERES_RGESN.some((critere) => critere.id === id)
