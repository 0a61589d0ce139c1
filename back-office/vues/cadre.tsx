import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { sansAbsents } from '../../src/kernel/sans-absents.ts'
import { peut } from '../acces/index.ts'
import type { RessourceDeDonnees } from './ecrans.ts'
import { detourDe } from './session.ts'
import './donnees.css'

export interface Etape {
  readonly label: string
  readonly url?: string
}

export interface ProprietesCadre {
  readonly ecran: AdminViewServerProps
  readonly titre: string
  /** Ressource de la matrice des rôles, à lire. */
  readonly ressource: RessourceDeDonnees
  /** Fil d'Ariane, de l'accueil à l'écran ; le titre seul s'il est absent. */
  readonly etapes?: readonly Etape[]
  readonly message?: VueMessage | undefined
  /** Appelé seulement si le compte peut lire l'écran. */
  readonly contenu: () => ReactNode | Promise<ReactNode>
}

export interface VueMessage {
  readonly ton: 'succes' | 'erreur'
  readonly texte: string
}

/**
 * Le cadre d'un écran de données : menu du back-office, fil d'Ariane, titre, message de la dernière action, contenu. Sans
 * session, il mène à la connexion ; sans second facteur, à l'enrôlement ; sans le droit de lire, une phrase le dit.
 */
export async function Cadre({ ecran, titre, ressource, etapes, message, contenu }: ProprietesCadre) {
  const { initPageResult, params, searchParams, payload, viewActions } = ecran
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { user, i18n } = req
  const detour = detourDe(user, ['/admin', params?.segments ?? []].flat().join('/'))
  if (detour !== undefined) redirect(detour)
  const permis = peut(user, 'lire', ressource)
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      req={req}
      visibleEntities={visibleEntities}
      {...sansAbsents({ locale, params, searchParams, viewActions, user: user ?? undefined })}
    >
      <SetStepNav nav={[...(etapes ?? [{ label: titre }])]} />
      <main className="donnees gutter--left gutter--right">
        <h1>{titre}</h1>
        {permis && message !== undefined && <Message message={message} />}
        {permis ? (
          await contenu()
        ) : (
          <p>Votre rôle ne donne pas accès à cet écran. Un administrateur peut le changer.</p>
        )}
      </main>
    </DefaultTemplate>
  )
}

function Message({ message: { ton, texte } }: { readonly message: VueMessage }) {
  return (
    <p className={`message message--${ton}`} role={ton === 'erreur' ? 'alert' : 'status'}>
      {texte}
    </p>
  )
}
