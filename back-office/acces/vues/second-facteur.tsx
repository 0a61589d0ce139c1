import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'
import { lireCompte } from '../roles.ts'
import { preparerEnrolement } from '../second-facteur/second-facteur.ts'
import { PageDeCompte } from './cadre.tsx'
import { CodeQr } from './code-qr.tsx'
import { FormulaireSecondFacteur } from './formulaire-second-facteur.tsx'

/** L'enrôlement du second facteur : le seul écran d'un compte qui doit en avoir un et n'en a pas encore. */
export async function EcranSecondFacteur({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const compte = lireCompte(req.user)
  if (compte === undefined) redirect('/admin/login?redirect=/admin/second-facteur')
  const enrolement = await preparerEnrolement(req, compte)
  if (enrolement === undefined) return <DejaActif payload={req.payload} />
  return (
    <PageDeCompte payload={req.payload} titre="Activer votre second facteur">
      <FormulaireSecondFacteur>
        <p>
          Un code d’application s’ajoute à votre mot de passe : lui seul ne suffit plus à entrer. Il est
          obligatoire pour publier, importer ou administrer.
        </p>
        <ol>
          <li>Installez une application d’authentification sur votre téléphone (FreeOTP, Aegis, 2FAS…).</li>
          <li>Scannez ce code QR, ou recopiez la clé dans l’application.</li>
          <li>Écrivez le code qu’elle affiche.</li>
        </ol>
        <CodeQr
          nom="Code QR à scanner avec l’application ; la clé en toutes lettres suit."
          texte={enrolement.adresse}
        />
        <p>
          Clé à recopier : <br />
          <code className="compte__cle">{enrolement.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </FormulaireSecondFacteur>
      <p>
        <a href="/admin/logout">Se déconnecter</a>
      </p>
    </PageDeCompte>
  )
}

function DejaActif({ payload }: { readonly payload: Payload }) {
  return (
    <PageDeCompte payload={payload} titre="Votre second facteur est actif">
      <p>
        Pour en changer, <a href="/admin/account">ouvrez votre compte</a> et réinitialisez-le avec un code, ou
        demandez-le à un administrateur.
      </p>
      <p>
        <a href="/admin">Aller à l’accueil du back-office</a>
      </p>
    </PageDeCompte>
  )
}
