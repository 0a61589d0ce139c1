import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { creerPublications } from '../src/contenu/back-office.ts'
import { preparerPremierAdministrateur } from './acces/index.ts'
import { lirePremierAdministrateur } from './environnement.ts'
import { semer } from './semis/semer.ts'

/** Ouvre Payload (ses migrations s'appliquent), reprend une fois les contenus écrits en fichiers, prépare le premier compte. */
export async function demarrer(): Promise<void> {
  dire({ type: 'etape', phrase: 'Mise à jour de la base du back-office' })
  const payload = await getPayload({ config, cron: true })
  dire({ type: 'etape', phrase: 'Reprise des contenus du portail' })
  await reprendreLesContenus(payload)
  await preparerLePremierCompte(payload).catch((cause: unknown) => {
    dire({
      type: 'echec',
      message: `premier compte non créé : ${cause instanceof Error ? cause.message : cause}`,
    })
  })
  process.emit('back-office-ouvert')
}

async function reprendreLesContenus(payload: Payload): Promise<void> {
  const bilans = await semer(payload, { publications: creerPublications(payload.db.pool) })
  for (const { type, refuses } of bilans) {
    for (const { id, raisons } of refuses) {
      dire({ type: 'echec', message: `contenu non repris : ${type} « ${id} » : ${raisons.join(' ')}` })
    }
  }
}

async function preparerLePremierCompte(payload: Payload): Promise<void> {
  const compte = { ...lirePremierAdministrateur(), instant: new Date() }
  const prepare = await preparerPremierAdministrateur(payload, compte)
  if (prepare.etat !== 'lien') return
  dire({ type: 'premier-compte', lien: `${payload.config.serverURL}${prepare.chemin}` })
}

/** Au portail, qui le montre : voir `src/portail/back-office/processus.ts`. */
function dire(message: Readonly<Record<string, string>>): void {
  process.send?.(message)
}
