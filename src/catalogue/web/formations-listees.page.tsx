import { CarteResultat, ListeResultats } from '../../platform/ui/index.ts'
import type { FormationListee } from './fiche-organisme.view.ts'

/** Des formations en cartes courtes : intitulé, organisme, lieu. */
export function FormationsListees({ formations }: { readonly formations: readonly FormationListee[] }) {
  return (
    <ListeResultats>
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
