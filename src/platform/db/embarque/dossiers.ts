import { join } from 'node:path'

/** Où vit PostgreSQL embarqué dans le dossier de données. */
export interface Dossiers {
  readonly racine: string
  readonly grappe: string
  /** Grappe en cours de création : renommée une fois complète. */
  readonly ebauche: string
  readonly motDePasse: string
  readonly journal: string
  readonly verrou: string
  /** Un fichier par processus qui s'en sert. */
  readonly presents: string
}

export function dossiersPostgres(dossierDonnees: string): Dossiers {
  const racine = join(dossierDonnees, 'postgres')
  const grappe = join(racine, 'grappe')
  return {
    racine,
    grappe,
    ebauche: join(racine, 'ebauche'),
    motDePasse: join(racine, 'mot-de-passe'),
    journal: join(racine, 'postgres.log'),
    verrou: join(grappe, 'postmaster.pid'),
    presents: join(racine, 'presents'),
  }
}
