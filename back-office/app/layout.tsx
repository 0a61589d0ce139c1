import config from '@payload-config'
import '@payloadcms/next/css'
import '../habillage/habillage.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { FONCTIONS_FERMEES } from '../acces/fonctions-fermees.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (appel) => {
  'use server'
  return handleServerFunctions({ ...appel, config, importMap, serverFunctions: { ...FONCTIONS_FERMEES } })
}

/** Le cadre de toutes les pages du back-office. */
export default function Cadre({ children }: { readonly children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
