import { type CarteParcours, ListeParcours } from '../../contenu/index.ts'
import { CarteLien, type ContexteDeRendu, Icone } from '../../gabarit/index.ts'
import { ecrireNombre } from '../../kernel/nombre.ts'
import type { LienCompte, VueCatalogue } from './accueil.view.ts'

const formations = (nombre: number) => `${ecrireNombre(nombre)} ${nombre > 1 ? 'formations' : 'formation'}`

/** Les catalogues et ce qu'ils comptent : l'entrée de qui préfère parcourir. */
export function Catalogues({ catalogues }: { readonly catalogues: readonly VueCatalogue[] }) {
  return (
    <nav class="catalogues" aria-label="Les catalogues">
      <ul>
        {catalogues.map(({ chemin, icone, nombre, libelle }) => (
          <li key={chemin}>
            <a href={chemin}>
              <Icone nom={icone} />
              <span>
                <strong>{nombre}</strong> {libelle}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Le parcours de chaque profil. */
export function BandeParcours({ parcours }: { readonly parcours: readonly CarteParcours[] }) {
  return (
    <section class="bande" aria-labelledby="parcours">
      <div class="conteneur">
        <h2 class="bande__titre" id="parcours">
          Vous êtes…
        </h2>
        <ListeParcours cartes={parcours} />
      </div>
    </section>
  )
}

/** Le même choix, tant qu'aucun parcours n'est écrit : la recherche est déjà filtrée. */
export function BandeProfils({ profils }: { readonly profils: readonly LienCompte[] }) {
  return (
    <section class="bande" aria-labelledby="parcours">
      <div class="conteneur">
        <h2 class="bande__titre" id="parcours">
          Vous êtes…
        </h2>
        <p class="bande__chapeau">
          Choisissez ce qui vous ressemble : la recherche est déjà filtrée pour vous.
        </p>
        <CartesComptees liens={profils} />
      </div>
    </section>
  )
}

export function BandeRecherches(
  { recherches }: { readonly recherches: readonly LienCompte[] },
  { instance }: ContexteDeRendu,
) {
  return (
    <section class="bande bande--brique" aria-labelledby="recherches">
      <div class="conteneur">
        <h2 class="bande__titre" id="recherches">
          Une formation, sans tout payer
        </h2>
        <p class="bande__chapeau">
          Beaucoup de formations {instance.region.situee} sont prises en charge, en tout ou en partie.
        </p>
        <ListeComptee liens={recherches} />
      </div>
    </section>
  )
}

function CartesComptees({ liens }: { readonly liens: readonly LienCompte[] }) {
  return (
    <ul class="cartes-liens">
      {liens.map(({ chemin, titre, icone, phrase, nombre }) => (
        <CarteLien key={chemin} href={chemin} titre={titre} icone={icone} mention={formations(nombre)}>
          {phrase}
        </CarteLien>
      ))}
    </ul>
  )
}

/** Liens sur plusieurs colonnes, nombre de formations au bout de chaque ligne. */
export function ListeComptee({ liens }: { readonly liens: readonly LienCompte[] }) {
  return (
    <ul class="liens-comptes">
      {liens.map(({ chemin, titre, nombre }) => (
        <li key={chemin}>
          <a href={chemin}>
            {titre}{' '}
            <span class="liens-comptes__nombre">
              {ecrireNombre(nombre)}
              <span class="visuellement-cache"> {nombre > 1 ? 'formations' : 'formation'}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
