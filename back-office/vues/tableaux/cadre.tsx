import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { peut } from '../../acces/index.ts'
import './tableaux.css'

export interface ProprietesCadre {
  readonly ecran: AdminViewServerProps
  readonly titre: string
  /** Ressource de la matrice des rôles, à lire. */
  readonly ressource: string
  readonly message?: VueMessage | undefined
  /** Appelé seulement si le compte peut lire l'écran. */
  readonly contenu: () => Promise<ReactNode>
}

export interface VueMessage {
  readonly ton: 'succes' | 'erreur'
  readonly texte: string
}

/** Le cadre d'un écran de données : menu du back-office, titre, message de la dernière action, contenu. */
export async function Cadre({ ecran, titre, ressource, message, contenu }: ProprietesCadre) {
  const { initPageResult, params, searchParams, i18n, payload, viewActions } = ecran
  const { req, permissions, locale, visibleEntities } = initPageResult
  const permis = peut(req.user, 'lire', ressource)
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
      {...(viewActions === undefined ? {} : { viewActions })}
      {...(req.user === null ? {} : { user: req.user })}
    >
      <main className="ecran-donnees gutter--left gutter--right">
        <h1>{titre}</h1>
        {permis && message !== undefined && <Message message={message} />}
        {permis ? await contenu() : <Refus connecte={req.user !== null} />}
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

function Refus({ connecte }: { readonly connecte: boolean }) {
  return (
    <p>
      {connecte ? (
        'Votre compte ne donne pas accès à cet écran. Demandez ce droit à un administrateur.'
      ) : (
        <a href="/admin/login">Connectez-vous pour voir cet écran</a>
      )}
    </p>
  )
}
