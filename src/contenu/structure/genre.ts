import type pg from 'pg'
import type { z } from 'zod'
import { ok } from '../../kernel/resultat.ts'
import { adressesPar, declarerGenre } from '../socle/adapters/declarer-genre.ts'
import { valider } from '../socle/adapters/schema.ts'
import { creerStructures } from './adapters/structures.pg.ts'
import { cheminStructure } from './domain/chemin.ts'
import { avecUnions } from './domain/reunir-services.ts'
import type { Structure } from './domain/structure.ts'
import { DONNEES, FICHIER } from './schema.ts'

const SCHEMA: z.ZodType<Structure> = DONNEES

/** Les structures d'accompagnement : fiches de l'équipe, et fichier data·inclusion. */
export const STRUCTURES = {
  ...declarerGenre({
    type: 'structure',
    dossier: 'structures',
    schema: SCHEMA,
    texteExige: false,
    titre: ({ nom }) => nom,
    resume: ({ description }) => description,
    valeur: (donnees): Structure => donnees,
    fichier: (fichier, { nom }) => {
      const lu = valider(FICHIER, fichier)
      if (lu.etat === 'erreur') return lu
      const id = `${lu.valeur.source}--${nom}`
      return ok({ id, html: '', donnees: avecUnions({ id, ...lu.valeur }) })
    },
  }),
  adresses: adressesPar(cheminStructure),
  rubrique: 'structures',
  ouvrir: ({ pool }: { readonly pool: pg.Pool }) => creerStructures(pool),
}
