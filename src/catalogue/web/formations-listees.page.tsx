import { CarteResultat, ListeResultats } from '../../gabarit/index.ts'
import type { FormationListee } from './fiche-organisme.view.ts'

export interface FormationsListeesProps {
  readonly formations: readonly FormationListee[]
  /** Rang de la première. */
  readonly premier?: number
}

/** Des formations en cartes courtes : intitulé, organisme, lieu. */
export function FormationsListees({ formations, premier = 1 }: FormationsListeesProps) {
  return (
    <ListeResultats premier={premier}>
      {formations.map(({ titre, chemin, organisme, lieu }) => (
        <CarteResultat
          key={chemin}
          href={chemin}
          titre={titre}
          niveauTitre={3}
          {...(organisme === undefined ? {} : { sousTitre: organisme })}
          faits={lieu === '' ? [] : [{ icone: 'map-pin', nature: 'Lieu', contenu: lieu }]}
        />
      ))}
    </ListeResultats>
  )
}
