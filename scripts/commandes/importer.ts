import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { lireLheo } from '../../src/catalogue/index.ts'
import {
  creerBarreDeProgression,
  creerImportateur,
  type Demande,
  ecrireCompteRendu,
  SEUILS_PAR_DEFAUT,
  type Seuils,
} from '../../src/flux/index.ts'
import { lireInstance } from '../../src/instance/lire-instance.ts'
import { horlogeSysteme } from '../../src/kernel/horloge.ts'
import { estPanneDeBase, migrer, ouvrirBase } from '../../src/platform/db/index.ts'
import { ErreurDemarrage } from '../../src/platform/erreur-demarrage.ts'
import { lireConfigDuProcessus } from '../../src/portail/config.ts'
import { semerCommunes } from '../../src/referentiels/index.ts'

const USAGE = `Usage : npm run importer -- FICHIER [--essai] [--partiel] [--forcer] [--retrait-max N] [--rejet-max N]
  --essai          tout faire sauf publier, et dire ce que l'import ferait
  --partiel        le fichier ne porte pas tout le catalogue : ne rien retirer
  --retrait-max N  refuser un flux qui retirerait plus de N % du catalogue publié (20 par défaut)
  --rejet-max N    refuser un flux dont plus de N % des enregistrements sont inutilisables (20 par défaut)
  --forcer         publier malgré les gardes, sauf celle d'un flux vide`

/**
 * `npm run importer -- FICHIER` : importe un flux LHÉO (XML, gzip accepté) et écrit le compte rendu. Sort avec un code
 * non nul, et une phrase qui dit pourquoi, si rien n'a pu être publié.
 */
const { demande, seuils } = lireCommande()
const { databaseUrl, dossierDonnees, dossierInstance } = lireConfigDuProcessus()
const base = await ouvrirBase({ dossierDonnees, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
const barre = creerBarreDeProgression(process.stderr, Date.now)
try {
  process.exitCode = await importer()
} catch (cause) {
  const raison = estPanneDeBase(cause)
    ? 'la base de données a coupé la connexion'
    : cause instanceof Error
      ? cause.message
      : String(cause)
  throw new ErreurDemarrage(`L'import a échoué, le catalogue publié n'a pas changé : ${raison}.`, { cause })
} finally {
  barre.finir()
  await base.fermer()
}

async function importer(): Promise<number> {
  await migrer(base.pool)
  await semerCommunes(base.pool)
  const quarantaine = join(dossierDonnees, 'flux')
  const { region } = await lireInstance(dossierInstance)
  const lancer = creerImportateur({
    pool: base.pool,
    horloge: horlogeSysteme,
    lireLheo,
    quarantaine,
    seuils,
    region: region.code,
  })
  const rendu = await lancer(demande, barre.avancer)
  barre.finir()
  console.log(ecrireCompteRendu(rendu))
  return rendu.issue.etat === 'refusee' ? 1 : 0
}

function lireCommande(): { readonly demande: Demande; readonly seuils: Seuils } {
  const { positionals, values } = lireArguments()
  const [chemin, ...surplus] = positionals
  if (chemin === undefined || surplus.length > 0) throw new ErreurDemarrage(USAGE)
  const { essai = false, partiel = false, forcer = false } = values
  const retrait = part(values['retrait-max'], SEUILS_PAR_DEFAUT.retrait)
  const rejet = part(values['rejet-max'], SEUILS_PAR_DEFAUT.rejet)
  return { demande: { chemin, essai, partiel, forcer }, seuils: { ...SEUILS_PAR_DEFAUT, retrait, rejet } }
}

function lireArguments() {
  const drapeau = { type: 'boolean' } as const
  const texte = { type: 'string' } as const
  const options = {
    essai: drapeau,
    partiel: drapeau,
    forcer: drapeau,
    'retrait-max': texte,
    'rejet-max': texte,
  }
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (cause) {
    throw new ErreurDemarrage(USAGE, { cause })
  }
}

/** Pourcentage entier, de 0 à 100, ramené à une part. */
function part(pourcentage: string | undefined, parDefaut: number): number {
  if (pourcentage === undefined) return parDefaut
  if (!/^(100|\d{1,2})$/.test(pourcentage)) throw new ErreurDemarrage(USAGE)
  return Number(pourcentage) / 100
}
