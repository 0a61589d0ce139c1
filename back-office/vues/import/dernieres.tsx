import type { DemandeImport } from '../../../src/flux/back-office.ts'
import { instant } from '../flux/libelles.ts'
import { Table } from '../table.tsx'

const ETATS: Readonly<Record<DemandeImport['etat'], string>> = {
  'en-attente': 'En attente',
  'essai-en-cours': 'Essai en cours',
  'essai-fait': 'Essayé, à décider',
  'publication-en-cours': 'Publication en cours',
  terminee: 'Publié',
  refusee: 'Refusé',
  echouee: 'Échoué',
  annulee: 'Annulé',
}

/** Les dernières demandes et les exécutions qui les ont servies. */
export function DernieresDemandes({ demandes }: { readonly demandes: readonly DemandeImport[] }) {
  if (demandes.length === 0) return null
  return (
    <>
      <h2>Dernières demandes</h2>
      <Table
        legende="Imports demandés depuis cet écran, les plus récents d’abord"
        lignes={demandes}
        cle={({ id }) => id}
        colonnes={[
          { titre: 'Demandé le', cellule: ({ creeeLe }) => instant(creeeLe) },
          { titre: 'Fichier', cellule: ({ fichier }) => fichier },
          { titre: 'État', cellule: ({ etat }) => ETATS[etat] },
          { titre: 'Exécutions', cellule: executions },
        ]}
      />
    </>
  )
}

function executions({ executions: numeros }: DemandeImport) {
  return numeros.map((numero) => (
    <a key={numero} href={`/admin/donnees/flux/${numero}`}>
      n° {numero}{' '}
    </a>
  ))
}
