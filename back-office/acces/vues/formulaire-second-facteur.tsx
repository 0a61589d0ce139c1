'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { Champ } from './champ.tsx'
import { useEnvoi } from './envoi.ts'
import { Formulaire } from './formulaire.tsx'

const activation = z.object({ codes: z.array(z.string()) })

/** Un premier code active le second facteur ; les codes de secours prennent alors la place de la clé (`children`) et du formulaire. */
export function FormulaireSecondFacteur({ children }: { readonly children: ReactNode }) {
  const [codes, setCodes] = useState<readonly string[]>()
  const envoi = useEnvoi('/second-facteur', (corps) => setCodes(activation.parse(corps).codes))
  if (codes !== undefined) return <CodesDeSecours codes={codes} />
  return (
    <>
      {children}
      <Formulaire action="Activer le second facteur" envoi={envoi}>
        <Champ
          aide="Les six chiffres affichés par l’application."
          autoComplete="one-time-code"
          erreur={envoi.erreurs.champs.code}
          libelle="Code de vérification"
          nom="code"
        />
      </Formulaire>
    </>
  )
}

function CodesDeSecours({ codes }: { readonly codes: readonly string[] }) {
  const titre = useRef<HTMLHeadingElement>(null)
  useEffect(() => titre.current?.focus(), [])
  return (
    <>
      <h2 ref={titre} tabIndex={-1}>
        Second facteur activé : gardez vos codes de secours
      </h2>
      <p>
        Chacun remplace une fois le code de l’application si vous perdez votre téléphone. Ils ne seront plus
        montrés : notez-les ou imprimez cette page, et rangez-les loin de votre téléphone.
      </p>
      <ol className="compte__codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p>
        <a href="/admin">J’ai gardé mes codes, continuer</a>
      </p>
    </>
  )
}
