import type { Catalogue, Formation } from '../../catalogue/back-office.ts'
import type { Chantier } from './moteur-du-portail.ts'
import type { OrganismeIndexe } from './organismes/organisme-indexe.ts'
import { creerReleveOrganismes } from './organismes/releve-organismes.ts'
import { situer, situerFormation } from './situer.ts'

export type CatalogueALire = Pick<Catalogue, 'parcourirFormations' | 'parcourirOrganismes'>

/** Les deux moteurs du catalogue, construits ensemble, n'en lisent les formations qu'une fois. */
interface LectureDuCatalogue {
  readonly formations: () => AsyncIterable<Formation>
  /** Après les formations ; sinon elles sont lues pour elles-mêmes. */
  readonly organismes: () => AsyncIterable<OrganismeIndexe>
}

const lectures = new WeakMap<Chantier, LectureDuCatalogue>()

export function lireLeCatalogue(catalogue: CatalogueALire, chantier: Chantier): LectureDuCatalogue {
  const lecture = lectures.get(chantier) ?? creerLecture(catalogue, chantier)
  lectures.set(chantier, lecture)
  return lecture
}

function creerLecture(catalogue: CatalogueALire, { communes, jour }: Chantier): LectureDuCatalogue {
  const connues = communes()
  let releve: ReturnType<typeof creerReleveOrganismes> | undefined
  async function* formations(): AsyncGenerator<Formation> {
    const enCours = creerReleveOrganismes(jour)
    const repertoire = await connues
    for await (const lue of catalogue.parcourirFormations()) {
      const formation = situerFormation(lue, repertoire)
      enCours.ajouter(formation)
      yield formation
    }
    releve = enCours
  }
  async function* organismes(): AsyncGenerator<OrganismeIndexe> {
    if (releve === undefined) for await (const _ of formations());
    const repertoire = await connues
    for await (const fiche of catalogue.parcourirOrganismes()) {
      const organisme = releve?.completer(situer(fiche, repertoire))
      if (organisme !== undefined) yield organisme
    }
  }
  return { formations, organismes }
}
