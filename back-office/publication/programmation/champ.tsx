'use client'

import { toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { type KeyboardEvent, useCallback, useEffect, useId, useState } from 'react'
import { enToutesLettres } from './en-toutes-lettres.ts'
import type { Programmation, SensDuChangement } from './programmations.ts'
import './programmation.css'

/**
 * Dans la marge d'un contenu : ce qui est programmé, et de quoi programmer. Remplace le tiroir de Payload, qui propose
 * d'abord le retrait et dont le calendrier n'est pas utilisable au clavier.
 */
export function ChampProgrammation() {
  const { id, collectionSlug, hasPublishPermission, hasPublishedDoc } = useDocumentInfo()
  if (hasPublishPermission !== true || collectionSlug === undefined) return null
  if (id === undefined) {
    return (
      <Cadre>
        <p>Enregistrez le brouillon pour pouvoir programmer sa publication.</p>
      </Cadre>
    )
  }
  return (
    <Programmer adresse={`/admin/api/${collectionSlug}/${id}/programmations`} enLigne={hasPublishedDoc} />
  )
}

function Cadre({ children }: { readonly children: React.ReactNode }) {
  return (
    <fieldset className="programmation">
      <legend className="field-label">Programmer</legend>
      {children}
    </fieldset>
  )
}

function Programmer({ adresse, enLigne }: { readonly adresse: string; readonly enLigne: boolean }) {
  const modifie = useFormModified()
  const { prevues, relire } = useProgrammations(adresse)
  const [choisi, setChoisi] = useState<SensDuChangement>()
  const [moment, setMoment] = useState('')
  const [erreur, setErreur] = useState<string>()
  const [enCours, setEnCours] = useState(false)
  const id = useId()
  const sens = choisi ?? (enLigne && !modifie ? 'unpublish' : 'publish')

  async function envoyer() {
    setEnCours(true)
    const { message, avertissement } = await demander(adresse, 'POST', { sens, moment })
    setEnCours(false)
    setErreur(message)
    if (message !== undefined) return
    setMoment('')
    toast.success('Programmation enregistrée.')
    if (avertissement !== undefined) {
      toast.warning(`À corriger avant l’échéance. ${avertissement}`, { duration: LECTURE_MS })
    }
    await relire()
  }

  function auClavier(touche: KeyboardEvent) {
    if (touche.key !== 'Enter') return
    touche.preventDefault()
    void envoyer()
  }

  return (
    <Cadre>
      <Prevues adresse={adresse} prevues={prevues} relire={relire} />
      {modifie && <p>Enregistrez d’abord vos changements : c’est la version enregistrée qui paraîtra.</p>}
      <div className="programmation__sens">
        {SENS.map(([valeur, libelle]) => (
          <label key={valeur}>
            <input
              checked={sens === valeur}
              name={`${id}-sens`}
              onChange={() => setChoisi(valeur)}
              type="radio"
            />
            {libelle}
          </label>
        ))}
      </div>
      <label className="field-label" htmlFor={id}>
        Jour et heure (heure de Paris)
      </label>
      <input
        aria-describedby={erreur === undefined ? undefined : `${id}-erreur`}
        aria-invalid={erreur === undefined ? undefined : true}
        className="programmation__moment"
        id={id}
        onChange={({ currentTarget }) => setMoment(currentTarget.value)}
        onKeyDown={auClavier}
        type="datetime-local"
        value={moment}
      />
      {erreur !== undefined && (
        <p className="programmation__erreur" id={`${id}-erreur`} role="alert">
          {erreur}
        </p>
      )}
      <button className="programmation__bouton" disabled={enCours} onClick={envoyer} type="button">
        Programmer
      </button>
    </Cadre>
  )
}

const LECTURE_MS = 20_000
const SENS = [
  ['publish', 'Publier'],
  ['unpublish', 'Retirer du portail'],
] as const

interface ProprietesPrevues {
  readonly adresse: string
  readonly prevues: readonly Programmation[]
  readonly relire: () => Promise<void>
}

function Prevues({ adresse, prevues, relire }: ProprietesPrevues) {
  async function annuler(id: number) {
    const { message } = await demander(`${adresse}/${id}`, 'DELETE')
    if (message === undefined) toast.success('Programmation annulée.')
    else toast.error(message)
    await relire()
  }
  if (prevues.length === 0) return <p>Rien n’est programmé.</p>
  return (
    <ul className="programmation__liste">
      {prevues.map((prevue) => (
        <li key={prevue.id}>
          {enToutesLettres(prevue)}
          {prevue.refus !== undefined && (
            <span className="programmation__erreur"> — n’a pas eu lieu. {prevue.refus}</span>
          )}
          {prevue.obstacle !== undefined && (
            <span className="programmation__erreur"> — n’aura pas lieu en l’état. {prevue.obstacle}</span>
          )}
          <button className="programmation__annuler" onClick={() => void annuler(prevue.id)} type="button">
            {prevue.refus === undefined ? 'Annuler' : 'Effacer'}
            <span className="visuellement-cache"> : {enToutesLettres(prevue)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function useProgrammations(adresse: string) {
  const [prevues, setPrevues] = useState<readonly Programmation[]>([])
  const relire = useCallback(async () => {
    const { programmations } = await demander(adresse, 'GET')
    if (programmations !== undefined) setPrevues(programmations)
  }, [adresse])
  useEffect(() => {
    void relire()
  }, [relire])
  return { prevues, relire }
}

interface Reponse {
  /** Présent : la demande est refusée, et voici pourquoi. */
  readonly message?: string
  readonly avertissement?: string
  readonly programmations?: readonly Programmation[]
}

async function demander(adresse: string, method: string, donnees?: object): Promise<Reponse> {
  try {
    const reponse = await fetch(adresse, {
      method,
      headers: { 'content-type': 'application/json' },
      body: donnees === undefined ? null : JSON.stringify(donnees),
    })
    return await reponse.json()
  } catch {
    return { message: 'Le back-office ne répond pas : réessayez dans un instant.' }
  }
}
