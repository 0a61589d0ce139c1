import { Icone } from '../../../gabarit/index.ts'
import { AlerteDeLieu, FormulaireOu, LienRss, LigneAutourDuLieu, PageDeListe } from '../../../liste/index.ts'
import { revenirPlusTard } from '../../socle/web/revenir-plus-tard.page.tsx'
import type { VueAgenda } from './agenda.view.ts'
import { CarteManifestation } from './carte-manifestation.page.tsx'

export function PageAgenda({ vue }: { readonly vue: VueAgenda }) {
  return (
    <PageDeListe
      vue={vue}
      messages={
        <>
          <FormulaireOu action={vue.base} ou={vue.ou} />
          {vue.lieu !== undefined && <AlerteDeLieu message={vue.lieu} />}
          {vue.autour !== undefined && <LigneAutourDuLieu autour={vue.autour} />}
        </>
      }
      outils={<NavigationDesMois mois={vue.mois} />}
      vide={revenirPlusTard('L’agenda est vide pour le moment')}
      suite={<Suite vue={vue} />}
    >
      {vue.groupes.map(({ id, titre, cartes }) => (
        <section key={id} class="mois" aria-labelledby={id}>
          <h2 id={id}>{titre}</h2>
          <ul class="resultats">
            {cartes.map((carte) => (
              <CarteManifestation key={carte.href} carte={carte} />
            ))}
          </ul>
        </section>
      ))}
    </PageDeListe>
  )
}

function NavigationDesMois({ mois }: Pick<VueAgenda, 'mois'>) {
  const { courant, precedent, suivant, tous } = mois
  if (courant === undefined && suivant === undefined) return null
  return (
    <nav class="nav-mois" aria-label="Mois">
      {precedent !== undefined && (
        <a href={precedent.href} rel="prev">
          <Icone nom="chevron-left" />
          <span class="visuellement-cache">Mois précédent : </span>
          {precedent.libelle}
        </a>
      )}
      <p>{courant ?? 'Tous les mois'}</p>
      {suivant !== undefined && (
        <a href={suivant.href} rel="next">
          {courant === undefined ? (
            'Voir mois par mois, à partir de '
          ) : (
            <span class="visuellement-cache">Mois suivant : </span>
          )}
          {suivant.libelle}
          <Icone nom="chevron-right" />
        </a>
      )}
      {courant !== undefined && (
        <a class="nav-mois__tous" href={tous}>
          Tous les mois
        </a>
      )}
    </nav>
  )
}

function Suite({ vue: { autrePeriode, rss, ics } }: { readonly vue: VueAgenda }) {
  return (
    <ul class="suite-liste">
      <li>
        <a href={autrePeriode.href} rel="nofollow">
          <Icone nom="clock" />
          {autrePeriode.libelle}
        </a>
      </li>
      <li>
        <a href={ics} type="text/calendar" rel="nofollow">
          <Icone nom="calendar-plus" />
          Mettre cette liste dans mon agenda (fichier ICS)
        </a>
      </li>
      <li>
        <LienRss rss={rss}>Suivre l’agenda (flux RSS)</LienRss>
      </li>
    </ul>
  )
}
