'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Progression } from './progression.ts'

interface Proprietes {
  readonly id: string
  readonly initiale: Progression
}

const CHAQUE_SECONDE_MS = 1000

/** Où en est la demande, rafraîchi chaque seconde ; l'écran entier se recharge quand elle change d'état. */
export function SuiviDeDemande({ id, initiale }: Proprietes) {
  const [{ phrase, pourcentage, enCours }, changer] = useState(initiale)
  const [annonce, annoncer] = useState('')
  const routeur = useRouter()

  useEffect(() => {
    changer(initiale)
    if (!initiale.enCours) return
    const minuterie = setInterval(async () => {
      const suivante = await demander(id)
      if (suivante === undefined) return
      changer(suivante)
      if (suivante.etat === initiale.etat) return
      annoncer(suivante.phrase)
      routeur.refresh()
    }, CHAQUE_SECONDE_MS)
    return () => clearInterval(minuterie)
  }, [id, initiale, routeur])

  return (
    <>
      <p className="donnees__phrase">{phrase}</p>
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

/** Une réponse manquée n'est pas grave : la suivante vient dans une seconde. */
async function demander(id: string): Promise<Progression | undefined> {
  try {
    const reponse = await fetch(`/admin/api/import/demandes/${id}`, {
      cache: 'no-store',
      headers: { accept: 'application/json' },
    })
    return reponse.ok ? await reponse.json() : undefined
  } catch {
    return undefined
  }
}
