import type { PageErreur } from './platform/http/index.ts'
import { Page, rendre } from './platform/ui/index.ts'

/** La page d'un refus ou d'une panne : ce qui se passe, la référence à citer, et où aller. */
export const pageErreur: PageErreur = ({ titre, message, reference }) =>
  rendre(
    <Page titre={titre} description={message} noindex>
      <h1>{titre}</h1>
      <p>{message}</p>
      {reference !== undefined && (
        <p>
          Référence à citer si vous nous écrivez : <strong>{reference}</strong>
        </p>
      )}
      <p>
        <a href="/">Revenir à l’accueil</a> ou <a href="/formations">chercher une formation</a>
      </p>
    </Page>,
  )
