import { rendre } from '../../gabarit/index.ts'
import { PageApercuDeReglage } from '../socle/web/apercu.page.tsx'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { REDIRECTIONS } from './genre.ts'

export const redirections = {
  ...REDIRECTIONS,
  apercu: apercuDe(REDIRECTIONS, ({ de, vers, permanente }, { contexte }) =>
    rendre(contexte, PageApercuDeReglage, {
      titre: 'Redirection',
      lignes: [`${de} mènera à ${vers}, ${permanente ? 'définitivement' : 'pour un temps'}.`],
    }),
  ),
}
