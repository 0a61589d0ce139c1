'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Progression } from './progression.ts'
import { attenteAvantReprise, phraseDAttente } from './reessayer.ts'

interface Proprietes {
  readonly id: string
  readonly initiale: Progression
}

const CHAQUE_SECONDE_MS = 1000

/** Où en est la demande, rafraîchi chaque seconde ; l'écran entier se recharge quand elle change d'état. */
export function SuiviDeDemande({ id, initiale }: Proprietes) {
  const [{ phrase, pourcentage, enCours }, changer] = useState(initiale)
  const [annonce, annoncer] = useState('')
  const [attente, attendre] = useState('')
  const routeur = useRouter()

  useEffect(() => {
    changer(initiale)
    if (!initiale.enCours) return
    let minuterie: ReturnType<typeof setTimeout>
    const suivre = (delaiMs: number) => {
      minuterie = setTimeout(async () => {
        const { progression, statut, secondes } = await demander(id)
        attendre(secondes === undefined ? '' : phraseDAttente(statut, secondes))
        if (progression !== undefined) {
          changer(progression)
          if (progression.etat !== initiale.etat) {
            annoncer(progression.phrase)
            routeur.refresh()
          }
        }
        suivre(secondes === undefined ? CHAQUE_SECONDE_MS : secondes * 1000)
      }, delaiMs)
    }
    suivre(CHAQUE_SECONDE_MS)
    return () => clearTimeout(minuterie)
  }, [id, initiale, routeur])

  return (
    <>
      <p className="donnees__phrase">{phrase}</p>
      <p role="status">{attente}</p>
      {/* Seuls les changements d'état sont annoncés : relu chaque seconde, le compte couvrirait tout le reste. */}
      <p role="status" className="visuellement-cache">
        {annonce}
      </p>
      {pourcentage !== undefined && (
        <progress max={100} value={pourcentage} aria-label="Lecture du fichier" />
      )}
      {enCours && (
        <noscript>
          <p>
            <a href="/admin/donnees/import">Rafraîchir la progression</a>
          </p>
        </noscript>
      )}
    </>
  )
}

interface Reponse {
  readonly statut: number
  readonly progression?: Progression
  /** Avant de redemander, quand le serveur refuse pour un temps. */
  readonly secondes?: number | undefined
}

/** Une réponse manquée n'est pas grave : la suivante vient après l'attente que le serveur demande. */
async function demander(id: string): Promise<Reponse> {
  try {
    const reponse = await fetch(`/admin/api/import/demandes/${id}`, {
      cache: 'no-store',
      headers: { accept: 'application/json' },
    })
    const { status: statut, headers } = reponse
    if (reponse.ok) return { statut, progression: await reponse.json() }
    return { statut, secondes: attenteAvantReprise(statut, headers.get('retry-after')) }
  } catch {
    return { statut: 0, secondes: attenteAvantReprise(0, null) }
  }
}
