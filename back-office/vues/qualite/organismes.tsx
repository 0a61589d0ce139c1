import { pageMontree } from '../../../src/kernel/pagination.ts'
import type { QualiteOrganisme } from '../../../src/qualite/back-office.ts'
import { adresse } from '../adresse.ts'
import { denombrer, nombre } from '../ecrire.ts'
import { Pages } from '../pages.tsx'
import { Tableau } from '../tableau.tsx'
import { CHEMIN } from './demande.ts'
import { bloquants, CLES, type CleDeTri, TRIS, type Tri, trouver } from './tri.ts'

export interface ProprietesOrganismes {
  readonly organismes: readonly QualiteOrganisme[]
  readonly q: string
  readonly tri: Tri
  readonly page: number
}

const PAR_PAGE = 50

export function TableauDesOrganismes({ organismes, q, tri, page }: ProprietesOrganismes) {
  const trouves = trouver(organismes, q, tri)
  const montree = pageMontree(page, trouves.length, PAR_PAGE)
  const debut = (montree - 1) * PAR_PAGE
  return (
    <>
      <Tableau
        legende={denombrer(trouves.length, 'organisme')}
        colonnes={CLES.map((cle) => colonne(cle, tri, q))}
        lignes={trouves.slice(debut, debut + PAR_PAGE).map(ligne)}
        vide="Aucun organisme ne porte ce nom."
      />
      <Pages
        page={montree}
        total={trouves.length}
        parPage={PAR_PAGE}
        adresse={(une) => adresse(CHEMIN, { q, tri: tri.cle, sens: tri.sens, page: une })}
      />
    </>
  )
}

function colonne(cle: CleDeTri, tri: Tri, q: string) {
  const courante = tri.cle === cle
  const sens = courante && tri.sens === 'asc' ? 'desc' : 'asc'
  return {
    id: cle,
    titre: TRIS[cle],
    nombre: cle !== 'nom',
    trier: adresse(CHEMIN, { q, tri: cle, sens }),
    sens: courante ? (tri.sens === 'asc' ? 'ascending' : 'descending') : undefined,
  } as const
}

function ligne(organisme: QualiteOrganisme) {
  const { numero, nom, formations, note } = organisme
  return {
    cle: numero,
    cellules: [
      <a key="lien" href={adresse(CHEMIN, { organisme: numero })}>
        {nom}
      </a>,
      nombre(formations),
      nombre(note),
      nombre(bloquants(organisme)),
    ],
  }
}
