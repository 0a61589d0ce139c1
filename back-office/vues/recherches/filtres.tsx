import { IDS_MOTEURS, nommerMoteur } from '../../../src/recherche/back-office.ts'
import { CHEMIN, type Choix, ETATS, PERIODES } from './demande.ts'

export function Filtres({ choix }: { readonly choix: Choix }) {
  return (
    <form className="filtres" method="get" action={CHEMIN}>
      <p>
        <label htmlFor="etat">Suite donnée</label>
        <select id="etat" name="etat" defaultValue={choix.etat}>
          {Object.entries(ETATS).map(([etat, libelle]) => (
            <option key={etat} value={etat}>
              {libelle}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="periode">Période</label>
        <select id="periode" name="periode" defaultValue={choix.periode}>
          {PERIODES.map((jours) => (
            <option key={jours} value={jours}>
              {jours} derniers jours
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="moteur">Où</label>
        <select id="moteur" name="moteur" defaultValue={choix.moteur}>
          <option value="">Partout</option>
          <option value="tout">Recherche centrale</option>
          {IDS_MOTEURS.map((id) => (
            <option key={id} value={id}>
              {nommerMoteur(id)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="q">Contient</label>
        <input id="q" name="q" type="search" defaultValue={choix.q} maxLength={100} />
      </p>
      <button type="submit">Afficher</button>
    </form>
  )
}
