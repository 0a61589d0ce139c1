import { ANOMALIES } from '../../../src/catalogue/back-office.ts'
import { type ComparaisonExecutions, type Ecart, VOLUMES } from '../../../src/flux/back-office.ts'
import { instant, nombre } from '../ecrire.ts'
import { Tableau } from '../tableau.tsx'
import { CHEMIN } from './filtres.ts'
import { ecart, LIBELLES_VOLUMES } from './libelles.ts'

/** Ce qui change depuis le dernier import accepté. */
export function Comparaison({ comparaison }: { readonly comparaison: ComparaisonExecutions }) {
  const { reference, volumes, anomalies } = comparaison
  return (
    <>
      <h2>Comparaison</h2>
      <p>
        Avec le dernier import accepté avant celui-ci,{' '}
        <a href={`${CHEMIN}/${reference.id}`}>le {instant(reference.debut)}</a>.
      </p>
      <Tableau
        legende="Écarts de volumes"
        colonnes={colonnes('Formations')}
        lignes={volumes.map((une) => ligne(une, libelleVolume))}
        vide="Aucun volume."
      />
      {anomalies.length > 0 && (
        <Tableau
          legende="Écarts d’anomalies par code, les plus grands d’abord"
          colonnes={colonnes('Anomalie')}
          lignes={anomalies.map((une) => ligne(une, libelleAnomalie))}
          vide="Aucune anomalie."
        />
      )}
    </>
  )
}

function colonnes(titre: string) {
  return [
    { id: 'quoi', titre },
    { id: 'avant', titre: 'Avant', nombre: true },
    { id: 'apres', titre: 'Cet import', nombre: true },
    { id: 'ecart', titre: 'Écart', nombre: true },
  ]
}

function ligne({ cle, avant, apres, ecart: valeur }: Ecart, libelle: (cle: string) => string) {
  return { cle, cellules: [libelle(cle), nombre(avant), nombre(apres), ecart(valeur)] }
}

function libelleVolume(cle: string): string {
  const volume = VOLUMES.find((connu) => connu === cle)
  return volume === undefined ? cle : LIBELLES_VOLUMES[volume]
}

const LIBELLES: ReadonlyMap<string, string> = new Map(
  Object.entries(ANOMALIES).map(([code, { libelle }]) => [code, libelle]),
)

export function libelleAnomalie(code: string): string {
  return LIBELLES.get(code) ?? code
}
