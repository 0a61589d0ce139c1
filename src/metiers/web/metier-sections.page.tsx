import { Icone, Section } from '../../gabarit/index.ts'
import type { VueMetier } from './fiche-metier.view.ts'
import { Groupes, ListeRepliable } from './liste-repliable.page.tsx'
import type { VueProfil } from './profil.view.ts'

interface Props {
  readonly vue: VueMetier
}

/** Ce qu'on fait dans ce métier. */
export function EnBref({ vue }: Props) {
  if (vue.resume === undefined) return null
  return (
    <Section id="en-bref" titre="En bref" icone="info">
      <p class="chapeau">{vue.resume}</p>
      {vue.taches.length > 0 && (
        <ul class="puces puces--larges">
          {vue.taches.map((tache) => (
            <li key={tache}>{tache}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

export function Activites({ vue }: Props) {
  if (vue.competences.length === 0) return null
  return (
    <Section id="competences" titre="Activités et compétences" icone="list">
      <Groupes groupes={vue.competences} nature="compétences" />
    </Section>
  )
}

export function Savoirs({ vue }: Props) {
  if (vue.savoirs.length === 0) return null
  return (
    <Section id="savoirs" titre="Savoirs" icone="book-open">
      <Groupes groupes={vue.savoirs} nature="savoirs" />
    </Section>
  )
}

export function Acces({ vue }: Props) {
  if (vue.acces.length === 0) return null
  return (
    <Section id="acces" titre="Accès au métier" icone="signpost">
      {vue.acces.map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
    </Section>
  )
}

export function Conditions({ vue }: Props) {
  if (vue.contextes.length === 0) return null
  return (
    <Section id="conditions" titre="Conditions de travail" icone="clock">
      <div class="groupes-colonnes">
        <Groupes groupes={vue.contextes} nature="conditions" />
      </div>
    </Section>
  )
}

export function Profil({ profil }: { readonly profil: VueProfil }) {
  if (profil.interets.length === 0 && profil.types.length === 0) return null
  return (
    <Section id="profil" titre="Ce métier est pour vous si…" icone="heart">
      {profil.interets.length > 0 && (
        <ul class="interets">
          {profil.interets.map(({ libelle, principal }) => (
            <li key={libelle} class={principal ? 'interet interet--principal' : 'interet'}>
              {principal && <Icone nom="check" />}
              {libelle}
            </li>
          ))}
        </ul>
      )}
      {profil.types.length > 0 && <Types profil={profil} />}
    </Section>
  )
}

function Types({ profil: { types } }: { readonly profil: VueProfil }) {
  return (
    <>
      <p>
        L’orientation distingue six profils : réaliste, investigateur, artistique, social, entreprenant,
        conventionnel (le modèle RIASEC). Ce métier convient surtout à un profil :
      </p>
      <ul class="puces">
        {types.map(({ nom, phrase, majeur }) => (
          <li key={nom}>
            <strong>{nom}</strong>
            {majeur ? '' : ' (en second)'} : {phrase}.
          </li>
        ))}
      </ul>
    </>
  )
}

export function Appellations({ vue }: Props) {
  if (vue.appellations.visibles.length === 0) return null
  return (
    <Section id="appellations" titre="Autres noms de ce métier" icone="layers">
      <div class="en-colonnes">
        <ListeRepliable liste={vue.appellations} nature="noms" />
      </div>
    </Section>
  )
}
