import type { DeclarationAccessibilite } from '../../../src/contenu/pages-legales/domain/declaration-accessibilite.ts'
import type {
  DeclarationEcoConception,
  MentionsLegales,
  PageLegale,
  ReponseRgesn,
} from '../../../src/contenu/pages-legales/domain/page-legale.ts'
import type { Publication } from '../../../src/contenu/socle/domain/publication.ts'
import { jourAParis } from '../../../src/kernel/jour.ts'
import { jourDe } from '../../champs/dates.ts'
import { textesDe } from '../../champs/liste.ts'
import { renseignes } from '../../champs/renseignes.ts'
import type { SaisieDe } from '../document.ts'
import { publication } from '../publication.ts'
import { critereRgesn } from './criteres-rgesn.ts'

type Saisie = SaisieDe<'pages-legales'>

/** La publication d'une page légale ; chaque page ne porte que les données qui la concernent. */
export function traduire(document: Saisie, { html }: { readonly html: string }): Publication {
  const { identifiant: id, titre } = document
  const donnees: Omit<PageLegale, 'id' | 'html'> = {
    titre,
    ...renseignes({
      declaration: id === 'accessibilite' ? traduireDeclaration(document.declaration) : undefined,
      mentions: id === 'mentions-legales' ? traduireMentions(document.mentions) : undefined,
      ecoConception: id === 'eco-conception' ? traduireEcoConception(document.ecoConception) : undefined,
    }),
  }
  return publication({ type: 'page-legale', id, titre, donnees, html })
}

function traduireDeclaration(declaration: Saisie['declaration']): DeclarationAccessibilite | undefined {
  if (!declaration?.etablieLe) return undefined
  return {
    etablieLe: jourAParis(new Date(declaration.etablieLe)),
    misesAJour: (declaration.misesAJour ?? []).map(({ le }) => jourAParis(new Date(le))),
    nonConformites: textesDe(declaration.nonConformites),
    derogations: textesDe(declaration.derogations),
    contenusExemptes: textesDe(declaration.contenusExemptes),
    technologies: textesDe(declaration.technologies),
    environnements: textesDe(declaration.environnements),
    outils: textesDe(declaration.outils),
    pagesVerifiees: textesDe(declaration.pagesVerifiees),
    ...renseignes({ audit: traduireAudit(declaration.audit) }),
  }
}

/** Un audit incomplet n'en est pas un. */
function traduireAudit(
  audit: NonNullable<Saisie['declaration']>['audit'],
): DeclarationAccessibilite['audit'] | undefined {
  const { date, auditeur, criteresApplicables, criteresRespectes } = audit ?? {}
  if (!date || !auditeur || !criteresApplicables || typeof criteresRespectes !== 'number') return undefined
  return { date: jourAParis(new Date(date)), auditeur, criteresApplicables, criteresRespectes }
}

function traduireMentions(mentions: Saisie['mentions']): MentionsLegales | undefined {
  const { editeur, hebergeur } = mentions ?? {}
  if (!editeur?.nom) return undefined
  const { nom, formeJuridique, adresse, siret, telephone } = editeur
  const { directeurPublication, delegueProtectionDonnees } = editeur
  return {
    editeur: {
      nom,
      ...renseignes({ formeJuridique, adresse, siret, telephone }),
      ...renseignes({ directeurPublication, delegueProtectionDonnees }),
    },
    hebergeur: renseignes({
      nom: hebergeur?.nom,
      adresse: hebergeur?.adresse,
      telephone: hebergeur?.telephone,
    }),
  }
}

function traduireEcoConception(declaration: Saisie['ecoConception']): DeclarationEcoConception {
  const date = declaration?.date ? jourDe(declaration.date) : undefined
  const reponses = (declaration?.reponses ?? []).map(traduireReponse)
  return { ...renseignes({ date }), reponses: reponses.filter((reponse) => reponse !== undefined) }
}

type Reponse = NonNullable<NonNullable<Saisie['ecoConception']>['reponses']>[number]

function traduireReponse({ critere, etat }: Reponse): ReponseRgesn | undefined {
  const connu = critereRgesn(critere)
  return connu === undefined || !etat ? undefined : { critere, priorite: connu.priorite, etat }
}
