import { IDS_MOTEURS, type IdMoteur, nommerMoteur } from '../../../src/recherche/back-office.ts'
import { nombre } from '../ecrire.ts'
import { compterAuPortail } from '../recherches/compter-au-portail.ts'
import { Tableau } from '../tableau.tsx'
import { CHEMIN } from './demande.ts'
import { lireTermes } from './verifier-saisie.ts'

export interface ProprietesEssai {
  readonly portail: string
  /** « mot » : avec et sans ses synonymes ; « mot, autre » : avec et sans ce groupe, qui n'est pas gardé. */
  readonly mots: string
}

/** Ce que donne une recherche avec et sans synonymes, sans rien garder. */
export async function Essai({ portail, mots: saisie }: ProprietesEssai) {
  const mots = lireTermes(saisie)
  return (
    <section aria-labelledby="essai">
      <h2 id="essai">Essayer</h2>
      <form className="filtres" method="get" action={CHEMIN}>
        <p>
          <label htmlFor="mots-essayes">
            Mot ou expression cherchée, puis les synonymes à essayer, séparés par des virgules
          </label>
          <input id="mots-essayes" name="essai" defaultValue={saisie} maxLength={200} size={50} />
        </p>
        <button type="submit">Essayer</button>
      </form>
      {mots.length > 0 && <Comparaison portail={portail} mots={mots} />}
    </section>
  )
}

async function Comparaison({
  portail,
  mots,
}: {
  readonly portail: string
  readonly mots: readonly string[]
}) {
  const [texte = ''] = mots
  const nouveau = mots.length > 1
  const demande = { portail, texte, moteurs: IDS_MOTEURS }
  const [sans, avec] = await Promise.all([
    compterAuPortail(nouveau ? demande : { ...demande, synonymes: 'non' }),
    compterAuPortail(nouveau ? { ...demande, synonymes: mots.join(',') } : demande),
  ])
  if (sans === undefined || avec === undefined)
    return <p role="alert">Le portail ne répond pas : essai impossible.</p>
  return (
    <Tableau
      legende={
        nouveau
          ? `Recherche « ${texte} » : aujourd’hui, puis avec « ${mots.slice(1).join(', ')} »`
          : `Recherche « ${texte} » : sans synonyme, puis avec ceux en service`
      }
      colonnes={[
        { id: 'moteur', titre: 'Où' },
        { id: 'sans', titre: nouveau ? 'Aujourd’hui' : 'Sans', nombre: true },
        { id: 'avec', titre: nouveau ? 'Avec ce groupe' : 'Avec', nombre: true },
      ]}
      lignes={IDS_MOTEURS.map((id) => ligne(id, sans, avec))}
      vide=""
    />
  )
}

function ligne(id: IdMoteur, sans: ReadonlyMap<IdMoteur, number>, avec: ReadonlyMap<IdMoteur, number>) {
  return { cle: id, cellules: [nommerMoteur(id), nombre(sans.get(id) ?? 0), nombre(avec.get(id) ?? 0)] }
}
