import type { Pool } from 'pg'
import { ajouterJours, jourAParis } from '../../../src/kernel/jour.ts'
import {
  IDS_CENTRALE,
  lireIdMoteur,
  listerSansResultat,
  type RechercheSansResultat,
  texteCompte,
} from '../../../src/recherche/back-office.ts'
import { adresse, type Lire } from '../adresse.ts'
import { denombrer, jour, jourDe, nombre } from '../ecrire.ts'
import { Pages } from '../pages.tsx'
import { Tableau } from '../tableau.tsx'
import { Actions, type DroitsSurLesRecherches } from './actions.tsx'
import { compterAuPortail, nommer, somme } from './compter-au-portail.ts'
import { CHEMIN, type Choix, DECISIONS, lireChoix, lireRefus, type Refus } from './demande.ts'
import { Filtres } from './filtres.tsx'

export interface DemandeRecherches {
  readonly pool: Pool
  readonly portail: string
  readonly droits: DroitsSurLesRecherches
  readonly lire: Lire
}

const PAR_PAGE = 20

/** Les recherches d'une période, ce qu'on en a fait, et ce qu'elles donnent aujourd'hui si on le demande. */
export async function ListeDesRecherches({ pool, portail, droits, lire }: DemandeRecherches) {
  const demande = lireChoix(lire)
  const { total, page, recherches } = await listerSansResultat(pool, {
    depuis: ajouterJours(jourAParis(new Date()), -demande.periode),
    etat: demande.etat,
    moteur: demande.moteur,
    contient: texteCompte(demande.q),
    page: demande.page,
    parPage: PAR_PAGE,
  })
  const verifier = lire('verifier') === 'oui'
  const maintenant = verifier ? await verifierToutes(recherches, portail) : undefined
  const choix = { ...demande, page }
  const refus = lireRefus(lire)
  return (
    <>
      <Filtres choix={choix} />
      {recherches.length > 0 && (
        <p>
          <a href={adresse(CHEMIN, { ...choix, verifier: 'oui' })}>
            Compter ce que ces recherches donnent maintenant
          </a>
        </p>
      )}
      <Tableau
        legende={`${denombrer(total, 'recherche')} sans résultat, des plus fréquentes aux plus rares`}
        colonnes={[
          { id: 'texte', titre: 'Recherche' },
          { id: 'nombre', titre: 'Fois', nombre: true },
          { id: 'moteurs', titre: 'Où' },
          { id: 'dernier', titre: 'Dernière fois' },
          ...(verifier ? [{ id: 'maintenant', titre: 'Résultats maintenant', nombre: true }] : []),
          { id: 'suite', titre: 'Suite' },
        ]}
        lignes={recherches.map((recherche, rang) => ({
          cle: recherche.texte,
          cellules: [
            recherche.texte,
            nombre(recherche.nombre),
            recherche.moteurs.map(nommer).join(', '),
            jour(recherche.dernierJour),
            ...(maintenant === undefined
              ? []
              : [maintenant.get(recherche.texte) ?? 'Le portail ne répond pas']),
            <Suite key="suite" {...{ recherche, rang, choix, droits }} refus={sien(refus, recherche)} />,
          ],
        }))}
        vide="Aucune recherche sans résultat sur cette période."
      />
      <Pages
        page={page}
        total={total}
        parPage={PAR_PAGE}
        adresse={(une) => adresse(CHEMIN, { ...choix, page: une })}
      />
    </>
  )
}

function sien(refus: Refus | undefined, { suite }: RechercheSansResultat): Refus | undefined {
  return refus?.recherche === suite ? refus : undefined
}

interface ProprietesSuite {
  readonly recherche: RechercheSansResultat
  readonly rang: number
  readonly choix: Choix
  readonly droits: DroitsSurLesRecherches
  readonly refus: Refus | undefined
}

function Suite({ recherche, ...reste }: ProprietesSuite) {
  const { decision, detail, decideeLe } = recherche
  return (
    <>
      {decision !== null && decideeLe !== null && (
        <p>
          {DECISIONS[decision]}
          {detail === null || detail === '' ? '' : ` : ${detail}`}, le {jourDe(decideeLe)}
        </p>
      )}
      <Actions recherche={recherche} {...reste} />
    </>
  )
}

/** Les mêmes moteurs que ceux où la recherche n'a rien donné ; tous si c'était la recherche centrale. */
async function verifierToutes(
  recherches: readonly RechercheSansResultat[],
  portail: string,
): Promise<ReadonlyMap<string, string>> {
  const trouvees = new Map<string, string>()
  for (const { texte, moteurs } of recherches) {
    const connus = moteurs.includes('tout') ? IDS_CENTRALE : moteurs.flatMap((id) => lireIdMoteur(id) ?? [])
    const nombres = await compterAuPortail({ portail, texte, moteurs: connus })
    // Un portail muet l'est pour toutes : inutile d'attendre vingt fois.
    if (nombres === undefined) break
    trouvees.set(texte, nombre(somme(nombres)))
  }
  return trouvees
}
