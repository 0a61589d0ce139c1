import type { ServerFunction } from 'payload'
import { interdire } from './refus.ts'

const fermee: ServerFunction = () => interdire('Cette action n’est pas ouverte.')

/**
 * Les actions d'écran de Payload dont le back-office ne se sert pas, et qui ne vérifient que l'accès à `/admin` : programmer
 * ou déprogrammer sans avoir le droit de publier (voir `publication/programmation/`), copier d'une langue à l'autre.
 */
export const FONCTIONS_FERMEES: Readonly<Record<string, ServerFunction>> = {
  'schedule-publish': fermee,
  'get-upcoming-scheduled-publish': fermee,
  'copy-data-from-locale': fermee,
}
