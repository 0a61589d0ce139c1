/** L'option « flux partiel », expliquée. */
export function OptionPartiel() {
  return (
    <label className="case">
      <input type="checkbox" name="partiel" value="oui" />
      <span>
        Flux partiel : le fichier ne porte pas tout le catalogue, rien n’est retiré. Sans cette option, une
        formation absente du fichier est retirée du portail.
      </span>
    </label>
  )
}
