import { CasesFiltre, Champ, ColonneFiltres, GroupeFiltres, Selection } from '../../gabarit/index.ts'
import type { VueFiltres } from './filtres.view.ts'

export interface FiltresProps {
  readonly action: string
  /** Nombre de filtres en vigueur. */
  readonly actifs: number
  readonly filtres: VueFiltres
}

/** La colonne des filtres : rayon, une facette par groupe de cases, puis dates. */
export function Filtres({ action, actifs, filtres }: FiltresProps) {
  const { champsCaches, rayon, dates, groupes } = filtres
  return (
    <ColonneFiltres action={action} champsCaches={champsCaches} actifs={actifs}>
      {rayon !== undefined && (
        <Selection id="rayon" nom="rayon" libelle="Distance" valeur={rayon.valeur} options={rayon.options} />
      )}
      {groupes.map(({ id, legende, ouvert, aide, cases }) => (
        <GroupeFiltres key={id} legende={legende} ouvert={ouvert} aide={aide}>
          <CasesFiltre nom={id} cases={cases} />
        </GroupeFiltres>
      ))}
      {dates !== undefined && (
        <GroupeFiltres legende={dates.legende} ouvert={dates.ouvert}>
          {dates.bornes.map((borne) => (
            <Champ key={borne.nom} id={borne.nom} type="date" {...borne} />
          ))}
        </GroupeFiltres>
      )}
    </ColonneFiltres>
  )
}
