import './comptes.css'
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { Logo } from '../../habillage/marque.tsx'

interface Proprietes {
  readonly payload: Payload
  readonly titre: string
  readonly children: ReactNode
}

/** Le contenu d'un écran de compte : la marque de l'instance, un titre, un repère principal. */
export function Cadre({ payload, titre, children }: Proprietes) {
  return (
    <div className="compte">
      <main>
        <div className="compte__marque">
          <Logo payload={payload} />
        </div>
        <h1>{titre}</h1>
        {children}
      </main>
    </div>
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
