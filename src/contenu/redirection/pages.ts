import { htmlApercuDeReglage } from '../socle/web/apercu.page.tsx'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { REDIRECTIONS } from './genre.ts'

export const redirections = {
  ...REDIRECTIONS,
  apercu: apercuDe(REDIRECTIONS, ({ de, vers, permanente }) =>
    htmlApercuDeReglage({
      titre: 'Redirection',
      lignes: [`${de} mènera à ${vers}, ${permanente ? 'définitivement' : 'pour un temps'}.`],
    }),
  ),
}
