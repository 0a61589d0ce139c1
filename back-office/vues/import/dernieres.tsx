import type { DemandeImport } from '../../../src/flux/back-office.ts'
import { instant } from '../ecrire.ts'
import { Tableau } from '../tableau.tsx'

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
      <Tableau
        legende="Imports demandés depuis cet écran, les plus récents d’abord"
        colonnes={[
          { id: 'date', titre: 'Demandé le' },
          { id: 'fichier', titre: 'Fichier' },
          { id: 'etat', titre: 'État' },
          { id: 'executions', titre: 'Exécutions' },
        ]}
        lignes={demandes.map((demande) => ({
          cle: demande.id,
          cellules: [
            instant(demande.creeeLe),
            demande.fichier,
            ETATS[demande.etat],
            <Executions key="executions" numeros={demande.executions} />,
          ],
        }))}
        vide="Aucune demande."
      />
    </>
  )
}

function Executions({ numeros }: { readonly numeros: readonly string[] }) {
  return numeros.map((numero) => (
    <a key={numero} href={`/admin/donnees/flux/${numero}`}>
      n° {numero}{' '}
    </a>
  ))
}
