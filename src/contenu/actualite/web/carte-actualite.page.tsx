import { Etiquette, Image, type NiveauTitre } from '../../../gabarit/index.ts'
import type { VueCarteActualite } from './carte-actualite.view.ts'

export interface CarteActualiteProps {
  readonly carte: VueCarteActualite
  readonly niveauTitre?: NiveauTitre
  /** La date et le titre, rien d'autre. */
  readonly breve?: boolean
}

/** Une actualité : image s'il y en a une, date, titre, chapeau, thèmes. */
export function CarteActualite({ carte, niveauTitre = 2, breve = false }: CarteActualiteProps) {
  const { href, titre, resume, date, jour, themes, aLaUne, image } = carte
  const Titre = `h${niveauTitre}` as const
  return (
    <li class={aLaUne ? 'resultat actualite actualite--une' : 'resultat actualite'}>
      {image !== undefined && !breve && (
        <Image image={{ ...image, alternative: '' }} tailles="(min-width: 62rem) 24rem, 100vw" rognee />
      )}
      <article>
        <p class="actualite__date">
          <time datetime={jour}>{date}</time>
        </p>
        <Titre class="resultat__titre">
          <a href={href}>{titre}</a>
        </Titre>
        {!breve && <p class="resultat__resume">{resume}</p>}
        {!breve && (
          <p class="etiquettes">
            {aLaUne && <Etiquette ton="fort">À la une</Etiquette>}
            {themes.map((theme) => (
              <Etiquette key={theme}>{theme}</Etiquette>
            ))}
          </p>
        )}
      </article>
    </li>
  )
}
