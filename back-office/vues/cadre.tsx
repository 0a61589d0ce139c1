import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { peut } from '../acces/index.ts'
import './donnees.css'

export interface Etape {
  readonly label: string
  readonly url?: string
}

interface Proprietes {
  readonly vue: AdminViewServerProps
  readonly titre: string
  /** Ressource de la matrice des rôles. */
  readonly ressource: string
  /** Fil d'Ariane, de l'accueil à l'écran. */
  readonly etapes: readonly Etape[]
  readonly children: ReactNode
}

/** Le cadre d'un écran de données : menu, fil d'Ariane, titre ; sans le droit de lire, une phrase le dit. */
export function CadreDonnees({ vue, titre, ressource, etapes, children }: Proprietes) {
  const { initPageResult, params, payload, searchParams, viewActions } = vue
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { user, i18n } = req
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      req={req}
      visibleEntities={visibleEntities}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      {...(searchParams === undefined ? {} : { searchParams })}
      {...(user === null ? {} : { user })}
      {...(viewActions === undefined ? {} : { viewActions })}
    >
      <SetStepNav nav={[...etapes]} />
      <main className="donnees gutter--left gutter--right">
        <h1>{titre}</h1>
        {peut(user, 'lire', ressource) ? children : <p>Votre rôle ne donne pas accès à cet écran.</p>}
      </main>
    </DefaultTemplate>
  )
}

/** Vrai si le contenu de l'écran peut être lu ; à demander avant d'interroger la base. */
export function peutLire({ initPageResult }: AdminViewServerProps, ressource: string): boolean {
  return peut(initPageResult.req.user, 'lire', ressource)
}
