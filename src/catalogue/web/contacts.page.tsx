import { Icone, LienCourriel, LienExterne, LienTelephone } from '../../gabarit/index.ts'
import type { VueAdresse } from './adresse.view.ts'
import { nomDuSite } from './adresse-web.ts'
import type { VueContact } from './contact.view.ts'

/** Les contacts, chacun avec ses moyens de le joindre. */
export function Contacts({ contacts }: { readonly contacts: readonly VueContact[] }) {
  if (contacts.length === 0) return null
  return (
    <ul class="contacts">
      {contacts.map((contact, rang) => (
        <li key={rang} class="contact">
          {contact.role !== undefined && <p class="contact__role">{contact.role}</p>}
          {contact.nom !== undefined && <p class="contact__nom">{contact.nom}</p>}
          {contact.lignes.map((ligne) => (
            <p key={ligne}>{ligne}</p>
          ))}
          {contact.adresse !== undefined && <AdressePostale adresse={contact.adresse} />}
          <MoyensDeJoindre contact={contact} />
        </li>
      ))}
    </ul>
  )
}

export function AdressePostale({ adresse }: { readonly adresse: VueAdresse }) {
  return (
    <p class="adresse">
      {adresse.lignes.map((ligne, rang) => (
        <span key={rang} class="adresse__ligne">
          {ligne}
          <br />
        </span>
      ))}
    </p>
  )
}

/** Téléphones, courriel et sites, cliquables. */
export function MoyensDeJoindre({ contact }: { readonly contact: VueContact }) {
  const { telephones, courriels, sites, fax } = contact
  if (telephones.length + courriels.length + sites.length + fax.length === 0) return null
  return (
    <ul class="joindre">
      <Telephones telephones={telephones} />
      {fax.map((numero) => (
        <li key={numero}>Télécopie : {numero}</li>
      ))}
      {courriels.map((adresse) => (
        <li key={adresse}>
          <Icone nom="mail" />
          <LienCourriel adresse={adresse} />
        </li>
      ))}
      {sites.map((site) => (
        <li key={site}>
          <Icone nom="globe" />
          <LienExterne adresse={site} texte={nomDuSite(site)} />
        </li>
      ))}
    </ul>
  )
}

function Telephones({ telephones }: Pick<VueContact, 'telephones'>) {
  return (
    <>
      {telephones.map((telephone) => (
        <li key={telephone.texte}>
          <Icone nom="phone" />
          <LienTelephone {...telephone} />
        </li>
      ))}
    </>
  )
}
