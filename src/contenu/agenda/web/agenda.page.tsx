import {
  Champ,
  GroupeFiltres,
  Icone,
  MiseEnPageResultats,
  Page,
  Pagination,
  Pastilles,
  TitreResultats,
} from '../../../gabarit/index.ts'
import { FiltresDeListe } from '../../socle/web/filtres-de-liste.page.tsx'
import { RienTrouve } from '../../socle/web/rien-trouve.page.tsx'
import type { VueAgenda } from './agenda.view.ts'
import { CarteManifestation } from './carte-manifestation.page.tsx'

export function PageAgenda({ vue }: { readonly vue: VueAgenda }) {
  return (
    <Page
      titre={`Agenda : ${vue.titre.charAt(0).toLowerCase()}${vue.titre.slice(1)}`}
      description={vue.description}
      canonique={vue.canonique}
      section="agenda"
      fil={[{ libelle: 'Agenda', chemin: '/agenda' }]}
      noindex={vue.noindex}
      flux={{ titre: 'Agenda', href: vue.flux.rss }}
    >
      <div class="conteneur">
        <MiseEnPageResultats filtres={<Filtres vue={vue} />}>
          <div class="tete-liste">
            <p class="tete-liste__rubrique">Agenda</p>
            <TitreResultats>{vue.annonce}</TitreResultats>
          </div>
          <Pastilles pastilles={vue.pastilles} toutRetirer={vue.toutRetirer} />
          <NavigationDesMois mois={vue.mois} />
          {vue.groupes.length === 0 ? (
            <RienTrouve {...vue} vide="L’agenda est vide pour le moment" />
          ) : (
            <Mois vue={vue} />
          )}
          <Suite vue={vue} />
        </MiseEnPageResultats>
      </div>
    </Page>
  )
}

function Filtres({ vue: { filtres } }: { readonly vue: VueAgenda }) {
  const { du, au } = filtres
  return (
    <FiltresDeListe filtres={filtres}>
      <GroupeFiltres legende="Dates" ouvert={du !== undefined || au !== undefined}>
        <Champ
          id="du"
          nom="du"
          type="date"
          libelle="À partir du"
          {...(du === undefined ? {} : { valeur: du })}
        />
        <Champ
          id="au"
          nom="au"
          type="date"
          libelle="Jusqu’au"
          {...(au === undefined ? {} : { valeur: au })}
        />
      </GroupeFiltres>
    </FiltresDeListe>
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

function Mois({ vue: { groupes, page, pages, adresse } }: { readonly vue: VueAgenda }) {
  return (
    <>
      {groupes.map(({ id, titre, cartes }) => (
        <section key={id} class="mois" aria-labelledby={id}>
          <h2 id={id}>{titre}</h2>
          <ul class="resultats">
            {cartes.map((carte) => (
              <CarteManifestation key={carte.href} carte={carte} />
            ))}
          </ul>
        </section>
      ))}
      <Pagination page={page} pages={pages} adresse={adresse} />
    </>
  )
}

function Suite({ vue: { autrePeriode, flux } }: { readonly vue: VueAgenda }) {
  return (
    <ul class="suite-liste">
      <li>
        <a href={autrePeriode.href} rel="nofollow">
          <Icone nom="clock" />
          {autrePeriode.libelle}
        </a>
      </li>
      <li>
        <a href={flux.ics} type="text/calendar" rel="nofollow">
          <Icone nom="calendar-plus" />
          Mettre cette liste dans mon agenda (fichier ICS)
        </a>
      </li>
      <li>
        <a href={flux.rss} type="application/rss+xml" rel="nofollow">
          <Icone nom="rss" />
          Suivre l’agenda (flux RSS)
        </a>
      </li>
    </ul>
  )
}
