import { type DemandeImport, estActive, peutEtreForcee } from '../../../src/flux/back-office.ts'

/** Publier, forcer, annuler : ce que l'état de la demande permet. */
export function Decisions({ demande }: { readonly demande: DemandeImport }) {
  const { id, etat, annulationDemandee } = demande
  const adresse = `/admin/api/import/demandes/${id}`
  return (
    <>
      {etat === 'essai-fait' && (
        <form method="post" action={`${adresse}/publier`}>
          <button type="submit" className="principal">
            Publier ce fichier
          </button>
        </form>
      )}
      {peutEtreForcee(demande) && <Forcer adresse={`${adresse}/forcer`} />}
      {estActive(demande) && !annulationDemandee && (
        <form method="post" action={`${adresse}/annuler`}>
          <button type="submit">{etat === 'essai-fait' ? 'Abandonner sans publier' : 'Annuler'}</button>
        </form>
      )}
    </>
  )
}

function Forcer({ adresse }: { readonly adresse: string }) {
  return (
    <form className="colonne" method="post" action={adresse}>
      <fieldset>
        <legend>Publier malgré la garde</legend>
        <p id="aide-motif" className="aide">
          La garde protège le catalogue d’un fichier amputé. Si ce que montre le compte rendu est voulu, dites
          pourquoi : le motif est gardé avec l’import et au journal d’audit.
        </p>
        <label className="champ">
          Motif (obligatoire)
          <textarea
            name="motif"
            rows={3}
            minLength={10}
            maxLength={500}
            required
            aria-describedby="aide-motif"
          />
        </label>
      </fieldset>
      <button type="submit" className="principal">
        Publier malgré la garde
      </button>
    </form>
  )
}
