import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { importMap } from '../importMap.js'

interface Adresse {
  readonly params: Promise<{ segments: string[] }>
  readonly searchParams: Promise<Record<string, string | string[]>>
}

export function generateMetadata({ params, searchParams }: Adresse): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams })
}

/** Tous les écrans du back-office. */
export default function Ecran({ params, searchParams }: Adresse) {
  return RootPage({ config, importMap, params, searchParams })
}
