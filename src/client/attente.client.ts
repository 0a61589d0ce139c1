/** La page d'attente du back-office : suit son état, et la recharge quand il est prêt. */
const PERIODE_MS = 2_000

interface Etat {
  readonly etat: string
  readonly phrase?: string
  readonly part?: number
}

const barre = document.querySelector<HTMLProgressElement>('[data-avancement]')
const etape = document.querySelector('[data-etape]')

async function suivre(): Promise<void> {
  const reponse = await fetch('/sante/back-office', { cache: 'no-store' })
  const etat: Etat = await reponse.json()
  if (etat.etat === 'pret') return location.reload()
  if (barre !== null && etat.part !== undefined) barre.value = Math.round(100 * etat.part)
  if (etape !== null && etat.phrase !== undefined && etape.textContent !== etat.phrase)
    etape.textContent = etat.phrase
}

setInterval(() => void suivre().catch(() => undefined), PERIODE_MS)
