import config from '@payload-config'
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { importMap } from '../importMap.js'

interface Adresse {
  readonly params: Promise<{ segments: string[] }>
  readonly searchParams: Promise<Record<string, string | string[]>>
}

export function generateMetadata({ params, searchParams }: Adresse): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams })
}

export default function EcranIntrouvable({ params, searchParams }: Adresse) {
  return NotFoundPage({ config, importMap, params, searchParams })
}
