import './comptes.css'
import { MinimalTemplate } from '@payloadcms/next/templates'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'

interface Proprietes {
  readonly payload: Payload
  readonly titre: string
  readonly children: ReactNode
}

/** Le contenu d'un écran de compte : la marque de l'instance, un titre, un repère principal. */
export function Cadre({ payload, titre, children }: Proprietes) {
  const Component = payload.config.admin.components.graphics?.Logo
  return (
    <div className="compte">
      <main>
        <div className="compte__marque">
          {RenderServerComponent({ Component, importMap: payload.importMap })}
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
