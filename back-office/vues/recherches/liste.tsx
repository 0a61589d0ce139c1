import type { Pool } from 'pg'
import { ajouterJours, jourAParis } from '../../../src/kernel/jour.ts'
import { listerSansResultat, type RechercheSansResultat } from '../../../src/recherche/back-office.ts'
import { adresse, lirePage } from '../tableaux/adresse.ts'
import { compter, jour, nombre } from '../tableaux/ecrire.ts'
import { Pages } from '../tableaux/pages.tsx'
import { Tableau } from '../tableaux/tableau.tsx'
import { Actions } from './actions.tsx'
import { compterAuPortail, estMoteur, IDS_MOTEURS, nommer, somme } from './compter-au-portail.ts'
import { CHEMIN, type Choix, DECISIONS, lireChoix } from './demande.ts'
import { Filtres } from './filtres.tsx'

export interface DemandeRecherches {
  readonly pool: Pool
  readonly portail: string
  readonly peutAgir: boolean
  readonly lire: (nom: string) => string
}

const PAR_PAGE = 20

/** Les recherches d'une période, ce qu'on en a fait, et ce qu'elles donnent aujourd'hui si on le demande. */
export async function ListeDesRecherches({ pool, portail, peutAgir, lire }: DemandeRecherches) {
  const choix = lireChoix(lire)
  const page = lirePage(lire('page'))
  const { total, recherches } = await listerSansResultat(pool, {
    depuis: ajouterJours(jourAParis(new Date()), -choix.periode),
    etat: choix.etat,
    moteur: choix.moteur,
    contient: choix.q.toLowerCase(),
    page,
    parPage: PAR_PAGE,
  })
  const verifier = lire('verifier') === 'oui'
  const maintenant = verifier ? await verifierToutes(recherches, portail) : undefined
  const ici = { ...choix, page }
  return (
    <>
      <Filtres choix={choix} />
      {recherches.length > 0 && (
        <p>
          <a href={adresse(CHEMIN, { ...ici, verifier: 'oui' })}>
            Compter ce que ces recherches donnent maintenant
          </a>
        </p>
      )}
      <Tableau
        legende={`${compter(total, 'recherche')} sans résultat, des plus fréquentes aux plus rares`}
        colonnes={[
          { id: 'texte', titre: 'Recherche' },
          { id: 'nombre', titre: 'Fois', nombre: true },
          { id: 'moteurs', titre: 'Où' },
          { id: 'dernier', titre: 'Dernière fois' },
          ...(verifier ? [{ id: 'maintenant', titre: 'Résultats maintenant', nombre: true }] : []),
          { id: 'suite', titre: 'Suite' },
        ]}
        lignes={recherches.map((recherche) => ({
          cle: recherche.texte,
          cellules: [
            recherche.texte,
            nombre(recherche.nombre),
            recherche.moteurs.map(nommer).join(', '),
            jour(recherche.dernierJour),
            ...(maintenant === undefined
              ? []
              : [maintenant.get(recherche.texte) ?? 'Le portail ne répond pas']),
            <Suite key="suite" recherche={recherche} peutAgir={peutAgir} choix={choix} />,
          ],
        }))}
        vide="Aucune recherche sans résultat sur cette période."
      />
      <Pages
        page={page}
        pages={Math.ceil(total / PAR_PAGE)}
        adresse={(une) => adresse(CHEMIN, { ...choix, page: une })}
      />
    </>
  )
}

function Suite({
  recherche,
  peutAgir,
  choix,
}: {
  readonly recherche: RechercheSansResultat
  readonly peutAgir: boolean
  readonly choix: Choix
}) {
  const { decision, detail, decideeLe } = recherche
  return (
    <>
      {decision !== null && decideeLe !== null && (
        <p>
          {DECISIONS[decision]}
          {detail === null || detail === '' ? '' : ` : ${detail}`}, le {jour(decideeLe.toISOString())}
        </p>
      )}
      {peutAgir && <Actions recherche={recherche} choix={choix} />}
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
    const connus = moteurs.includes('tout') ? IDS_MOTEURS : moteurs.filter(estMoteur)
    const nombres = await compterAuPortail({ portail, texte, moteurs: connus })
    // Un portail muet l'est pour toutes : inutile d'attendre vingt fois.
    if (nombres === undefined) break
    trouvees.set(texte, nombre(somme(nombres)))
  }
  return trouvees
}
