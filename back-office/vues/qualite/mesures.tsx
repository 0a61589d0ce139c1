import {
  IDS_MESURES,
  type IdMesure,
  LIBELLES_SEVERITE,
  MESURES,
  PENALITES,
  type QualiteMesuree,
} from '../../../src/qualite/back-office.ts'
import { nombre, pourcent } from '../ecrire.ts'
import { Tableau } from '../tableau.tsx'

export interface ProprietesMesures {
  readonly bilan: QualiteMesuree
  readonly lien: (mesure: IdMesure) => string
}

/** Chaque mesure, ce qu'elle veut dire, combien de formations elle prend en défaut. */
export function TableauDesMesures({ bilan, lien }: ProprietesMesures) {
  return (
    <>
      <Tableau
        legende="Mesures de qualité, de la plus grave à la moins grave"
        colonnes={[
          { id: 'mesure', titre: 'Mesure' },
          { id: 'gravite', titre: 'Gravité' },
          { id: 'formations', titre: 'Formations', nombre: true },
          { id: 'part', titre: 'Part', nombre: true },
          { id: 'sens', titre: 'Ce que cela change, et comment corriger' },
        ]}
        lignes={IDS_MESURES.map((id) => ({ cle: id, cellules: cellules(id, bilan, lien(id)) }))}
        vide="Aucune mesure."
      />
      <p>
        La note part de 100 et perd, par formation en défaut, {PENALITES.bloquante} points pour un défaut
        bloquant, {PENALITES.importante} pour un défaut important et {PENALITES.mineure} pour un défaut
        mineur.
      </p>
    </>
  )
}

function cellules(id: IdMesure, { nombres, formations }: QualiteMesuree, lien: string) {
  const { libelle, severite, explication, correction } = MESURES[id]
  const combien = nombres[id] ?? 0
  return [
    combien === 0 ? (
      libelle
    ) : (
      <a key="lien" href={lien}>
        {libelle}
      </a>
    ),
    LIBELLES_SEVERITE[severite],
    nombre(combien),
    pourcent(combien, formations),
    `${explication} ${correction}`,
  ]
}
