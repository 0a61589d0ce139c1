import './comptes.css'
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { ReactNode } from 'react'

interface Proprietes {
  readonly titre: string
  readonly children: ReactNode
}

/** Le contenu d'un écran de compte : un titre, un repère principal. */
export function Cadre({ titre, children }: Proprietes) {
  return (
    <main className="compte">
      <h1>{titre}</h1>
      {children}
    </main>
  )
}

/** Le même, pour une adresse que Payload ne connaît pas et n'encadre donc pas. */
export function PageDeCompte(proprietes: Proprietes) {
  return (
    <MinimalTemplate>
      <Cadre {...proprietes} />
    </MinimalTemplate>
  )
}
