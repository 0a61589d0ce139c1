import { CarteResultat, LienBouton, ListeResultats, Section } from '../../gabarit/index.ts'
import type { VueCarteDeFormation, VueFormations } from './formations-du-metier.view.ts'

/** Les formations qui mènent au métier : les premières, et le lien vers toutes. */
export function FormationsDuMetier({ formations }: { readonly formations: VueFormations }) {
  const { phrase, cartes, lien, precision, parDepartement } = formations
  return (
    <Section id="formations" titre="Formations qui y mènent" icone="graduation-cap">
      <p>{phrase}</p>
      {precision !== undefined && <p class="discret">{precision}</p>}
      {cartes.length > 0 && <Cartes cartes={cartes} />}
      {lien !== undefined && (
        <p class="actions">
          <LienBouton href={lien.href} icone="arrow-right">
            {lien.libelle}
          </LienBouton>
        </p>
      )}
      {parDepartement.length > 0 && (
        <ul class="par-departement">
          {parDepartement.map(({ chemin, libelle }) => (
            <li key={chemin}>
              <a href={chemin}>Formations {libelle}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Cartes({ cartes }: { readonly cartes: readonly VueCarteDeFormation[] }) {
  return (
    <ListeResultats>
      {cartes.map(({ href, titre, organisme, lieu }) => (
        <CarteResultat
          key={href}
          href={href}
          titre={titre}
          niveauTitre={3}
          sousTitre={organisme}
          faits={lieu === '' ? [] : [{ icone: 'map-pin', nature: 'Lieu', contenu: lieu }]}
        />
      ))}
    </ListeResultats>
  )
}
