import { Icone } from './icone.tsx'

export interface ChampLieuProps {
  /** Unique dans la page. */
  readonly id: string
  readonly libelle?: string
  readonly ou?: string | undefined
  /** Code du lieu choisi ; le champ « où » fait foi s'il est modifié. */
  readonly lieu?: string | undefined
}

/** « Où ? » : un champ de texte que le script enrichit de suggestions de lieux. */
export function ChampLieu({ id, libelle = 'Où ?', ou, lieu }: ChampLieuProps) {
  return (
    <div class="recherche__champ" data-suggestions="/suggestions/lieux" data-minimum="2">
      <label for={id}>{libelle}</label>
      <div class="recherche__saisie">
        <Icone nom="map-pin" />
        <input id={id} name="ou" type="text" value={ou} maxlength={100} autocomplete="off" />
      </div>
      {lieu !== undefined && <input type="hidden" name="lieu" value={lieu} />}
    </div>
  )
}
