import { CasesFiltre, Champ, ColonneFiltres, GroupeFiltres, Selection } from '../../gabarit/index.ts'
import type { VueFiltres } from './filtres.view.ts'

export interface FiltresProps {
  readonly action: string
  readonly filtres: VueFiltres
}

/** La colonne des filtres : rayon, dates, puis une facette par groupe de cases. */
export function Filtres({ action, filtres }: FiltresProps) {
  const { champsCaches, actifs, rayon, dates, groupes } = filtres
  return (
    <ColonneFiltres action={action} champsCaches={champsCaches} actifs={actifs}>
      {rayon !== undefined && (
        <Selection id="rayon" nom="rayon" libelle="Distance" valeur={rayon.valeur} options={rayon.options} />
      )}
      {groupes.map(({ id, legende, ouvert, cases }) => (
        <GroupeFiltres key={id} legende={legende} ouvert={ouvert}>
          <CasesFiltre cases={cases} />
        </GroupeFiltres>
      ))}
      {dates !== undefined && <Dates dates={dates} />}
    </ColonneFiltres>
  )
}

function Dates({ dates }: { readonly dates: NonNullable<VueFiltres['dates']> }) {
  return (
    <GroupeFiltres legende="Date de début" ouvert={dates.ouvert}>
      <Champ id="debut-du" nom="debut-du" type="date" libelle="À partir du" valeur={dates.du} />
      <Champ id="debut-au" nom="debut-au" type="date" libelle="Jusqu’au" valeur={dates.au} />
    </GroupeFiltres>
  )
}
