import {
  Accordeon,
  CarteSession,
  Etiquette,
  type Fait,
  LienBouton,
  LienExterne,
  ListeSessions,
  Section,
} from '../../gabarit/index.ts'
import { nomDuSite } from './adresse-web.ts'
import { Contacts } from './contacts.page.tsx'
import type { VueRecrutement } from './recrutement.view.ts'
import type { VueSession } from './session.view.ts'
import { Lignes } from './valeurs.page.tsx'

const SESSIONS_DEPLIEES = 6

export interface SessionsProps {
  readonly sessions: readonly VueSession[]
  readonly passees: readonly VueSession[]
}

/** Les sessions ouvertes ou à venir ; les suivantes et les passées sont repliées. */
export function Sessions({ sessions, passees }: SessionsProps) {
  const suite = sessions.slice(SESSIONS_DEPLIEES)
  return (
    <Section
      id="sessions"
      titre={sessions.length > 1 ? 'Prochaines sessions' : 'Prochaine session'}
      icone="calendar-days"
    >
      {sessions.length === 0 && (
        <p>
          Aucune session n’est annoncée pour l’instant. L’organisme peut vous dire si d’autres sont prévues.
        </p>
      )}
      {sessions.length > 0 && <Liste sessions={sessions.slice(0, SESSIONS_DEPLIEES)} />}
      {suite.length > 0 && (
        <Accordeon titre={suite.length === 1 ? 'Une autre session' : `${suite.length} autres sessions`}>
          <Liste sessions={suite} />
        </Accordeon>
      )}
      {passees.length > 0 && <Passees sessions={passees} />}
    </Section>
  )
}

function Passees({ sessions }: { readonly sessions: readonly VueSession[] }) {
  const titre = sessions.length === 1 ? 'Une session terminée' : `${sessions.length} sessions terminées`
  return (
    <Accordeon titre={titre}>
      <ul class="sessions-passees">
        {sessions.map(({ cle, dates, lieux }) => (
          <li key={cle}>{[dates, ...lieux].join(', ')}</li>
        ))}
      </ul>
    </Accordeon>
  )
}

function Liste({ sessions }: { readonly sessions: readonly VueSession[] }) {
  return (
    <ListeSessions>
      {sessions.map((session) => (
        <UneSession key={session.cle} session={session} />
      ))}
    </ListeSessions>
  )
}

function UneSession({ session }: { readonly session: VueSession }) {
  const { dates, etat, lieux, inscription, recrutements, contacts, sites, agenda } = session
  const faits: readonly Fait[] =
    lieux.length === 0 ? [] : [{ icone: 'map-pin', nature: 'Lieu', contenu: lieux.join(', ') }]
  return (
    <CarteSession
      titre={dates}
      faits={faits}
      etat={<Etiquette ton={etat.ton}>{etat.libelle}</Etiquette>}
      actions={agenda === undefined ? undefined : <Agenda adresse={agenda} dates={dates} />}
    >
      <Lignes lignes={inscription} />
      {recrutements.length > 0 && <Recrutements recrutements={recrutements} />}
      {sites.map((site) => (
        <p key={site}>
          <LienExterne adresse={site} texte={`Voir la session sur ${nomDuSite(site)}`} />
        </p>
      ))}
      <Contacts contacts={contacts} />
    </CarteSession>
  )
}

function Agenda({ adresse, dates }: { readonly adresse: string; readonly dates: string }) {
  return (
    <LienBouton href={adresse} variante="secondaire" icone="calendar-plus" telecharge>
      Ajouter à mon agenda
      <span class="visuellement-cache"> : {dates}</span>
    </LienBouton>
  )
}

function Recrutements({ recrutements }: { readonly recrutements: readonly VueRecrutement[] }) {
  return (
    <div class="recrutements">
      <h4>Pour entrer dans cette session</h4>
      <ul>
        {recrutements.map(({ titre, details, site }, rang) => (
          <li key={rang}>
            <strong>{titre}</strong>
            {details.length > 0 && ` : ${details.join(' ; ')}`}
            {site !== undefined && <LienExterne adresse={site} texte={nomDuSite(site)} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
