'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { z } from 'zod'

export interface Erreurs {
  readonly message?: string | undefined
  readonly champs: Readonly<Record<string, string>>
}

const AUCUNE: Erreurs = { champs: {} }
const PANNE: Erreurs = { message: 'Le serveur ne répond pas. Réessayez dans un instant.', champs: {} }

const reponse = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({
            champ: z.string(),
            errors: z.array(z.object({ path: z.string(), message: z.string() })),
          })
          .partial()
          .nullish(),
      }),
    )
    .min(1),
})

/** Les erreurs d'une réponse de Payload : celles d'un champ, à côté de lui ; les autres, en tête. */
export function lireErreurs(corps: unknown): Erreurs {
  const premiere = reponse.safeParse(corps).data?.errors[0]
  if (premiere === undefined) return PANNE
  const { message, data } = premiere
  if (data?.champ !== undefined) return { champs: { [data.champ]: message } }
  if (data?.errors === undefined) return { message, champs: {} }
  return { champs: Object.fromEntries(data.errors.map((erreur) => [erreur.path, erreur.message])) }
}

/** Une demande en JSON au point d'accès `chemin` des comptes. */
export function useDemande(chemin: string, reussi: (corps: unknown) => void) {
  const [erreurs, setErreurs] = useState(AUCUNE)
  const [enCours, setEnCours] = useState(false)

  async function demander(saisie: object): Promise<void> {
    setEnCours(true)
    const { recu, corps } = await poster(chemin, saisie)
    setEnCours(false)
    if (recu) reussi(corps)
    else setErreurs(lireErreurs(corps))
  }

  return { demander, erreurs, enCours }
}

/**
 * Le même pour un formulaire, dont `constants` complète la saisie. Après un refus, le premier champ en erreur, ou à
 * défaut le message, reçoit le focus.
 */
export function useEnvoi(chemin: string, reussi: (corps: unknown) => void, constants: object = {}) {
  const formulaire = useRef<HTMLFormElement>(null)
  const { demander, erreurs, enCours } = useDemande(chemin, reussi)

  useEffect(() => {
    if (erreurs === AUCUNE) return
    const [nom] = Object.keys(erreurs.champs)
    const cible = nom === undefined ? '[role="alert"]' : `[name="${CSS.escape(nom)}"]`
    formulaire.current?.querySelector<HTMLElement>(cible)?.focus()
  }, [erreurs])

  function envoyer(evenement: FormEvent<HTMLFormElement>): void {
    evenement.preventDefault()
    const saisie = Object.fromEntries(new FormData(evenement.currentTarget))
    void demander({ ...saisie, ...constants })
  }

  return { formulaire, envoyer, erreurs, enCours }
}

async function poster(
  chemin: string,
  saisie: object,
): Promise<{ readonly recu: boolean; readonly corps: unknown }> {
  try {
    const recue = await fetch(`/admin/api/utilisateurs${chemin}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
      body: JSON.stringify(saisie),
    })
    const corps: unknown = await recue.json()
    return { recu: recue.ok, corps }
  } catch {
    return { recu: false, corps: undefined }
  }
}
