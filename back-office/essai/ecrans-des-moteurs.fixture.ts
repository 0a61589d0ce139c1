import pg from 'pg'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static.edge'
import { rendreBloc } from '../texte-riche/rendu/blocs.ts'
import { ListeDesRecherches } from '../vues/recherches/liste.tsx'
import { ListeDesSynonymes } from '../vues/synonymes/liste.tsx'
import { ListeDesTemoins } from '../vues/temoins/liste.tsx'

const [connectionString, portail = '', mot = '', adresse = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString })
const lire = (parametres: Readonly<Record<string, string>>) => (nom: string) => parametres[nom] ?? ''
const commun = { pool, portail }

async function rendre(contenu: Promise<ReactNode>): Promise<string> {
  const { prelude } = await prerender(await contenu)
  return new Response(prelude).text()
}

/** Ce que montrent des moteurs les écrans du back-office et un bloc « liste » : du JSON sur la sortie standard. */
const ecrans = {
  synonymes: await rendre(ListeDesSynonymes({ ...commun, peutModifier: false, lire: lire({ essai: mot }) })),
  recherches: await rendre(
    ListeDesRecherches({
      ...commun,
      droits: { traiter: false, ecrire: [] },
      lire: lire({ verifier: 'oui' }),
    }),
  ),
  temoins: await rendre(
    ListeDesTemoins({ ...commun, peutModifier: false, compte: '', lire: lire({ rejouer: 'oui' }) }),
  ),
  effet: await rendre(
    ListeDesSynonymes({
      ...commun,
      peutModifier: true,
      lire: lire({ effet: 'oui', mots: `balafon, ${mot}` }),
    }),
  ),
  bloc: rendreBloc(
    { blockType: 'liste', adresse, nombre: 3, titre: 'À voir' },
    {
      contexte: { adresseDe: () => undefined, mediaDe: () => undefined, ancreDe: (titre) => titre },
      interieur: () => '',
    },
  ),
}
process.stdout.write(JSON.stringify(ecrans))
await pool.end()
