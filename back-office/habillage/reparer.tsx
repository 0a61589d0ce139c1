'use client'

import { fr } from 'date-fns/locale/fr'
import { type ReactNode, useEffect } from 'react'
import { registerLocale, setDefaultLocale } from 'react-datepicker'
import { REPARATIONS } from './reparations.ts'

// Payload ne règle la langue des dates qu'après leur premier affichage.
registerLocale('fr', fr)
setDefaultLocale('fr')

/** Entoure tout le back-office : lien d'évitement, et réparations d'accessibilité à chaque changement de l'écran. */
export function Reparer({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    reparerTout()
    let prevue = false
    const observateur = new MutationObserver(() => {
      if (prevue) return
      prevue = true
      requestAnimationFrame(() => {
        prevue = false
        reparerTout()
      })
    })
    observateur.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-label'] })
    return () => observateur.disconnect()
  }, [])
  return (
    <>
      <a className="evitement-admin" href="#contenu">
        Aller au contenu
      </a>
      {children}
    </>
  )
}

function reparerTout(): void {
  for (const { selecteur, reparer } of REPARATIONS) {
    for (const element of document.querySelectorAll(selecteur)) reparer(element)
  }
}
