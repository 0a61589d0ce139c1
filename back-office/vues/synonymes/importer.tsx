import { ACTION } from './demande.ts'

export interface ProprietesImporter {
  readonly permis: boolean
  /** Première faute du dernier fichier refusé, et leur nombre ; vides s'il n'y en a pas. */
  readonly faute: string
  readonly fautes: string
}

/** Le vocabulaire sort et rentre en YAML : il n'est jamais prisonnier de cet écran. */
export function Importer({ permis, faute, fautes }: ProprietesImporter) {
  return (
    <section aria-labelledby="fichier-titre">
      <h2 id="fichier-titre">Fichier</h2>
      <p>
        <a href={ACTION}>Exporter tout le vocabulaire (YAML)</a>
      </p>
      {faute !== '' && (
        <p className="message message--erreur" role="alert">
          Le fichier est refusé, rien n’a changé ({fautes} faute{fautes === '1' ? '' : 's'}). La première :{' '}
          {faute}
        </p>
      )}
      {permis && (
        <details>
          <summary>Importer un fichier YAML</summary>
          <form method="post" action={ACTION} encType="multipart/form-data">
            <input type="hidden" name="action" value="importer" />
            <p>
              <label htmlFor="fichier">Fichier, qui remplace tout le vocabulaire en service</label>
              <input id="fichier" name="fichier" type="file" accept=".yaml,.yml" required />
            </p>
            <button type="submit">Remplacer tout le vocabulaire</button>
          </form>
        </details>
      )}
    </section>
  )
}
