import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { echapperHtml } from '../../src/kernel/entites.ts'
import { type Droits, droitsDe } from '../acces/index.ts'
import { courrielDisponible } from '../courriel.ts'
import { reglagesDe } from '../reglages.ts'

/** Un texte soumis prévient qui peut le publier, sauf qui l'a soumis ; sans messagerie, le tableau de bord suffit. */
export function prevenirLesRelecteurs(champTitre: string): CollectionAfterChangeHook {
  return async ({ collection, doc, previousDoc, req }) => {
    const vientDEtreSoumis = doc.etape === 'soumis' && previousDoc?.etape !== 'soumis'
    if (!vientDEtreSoumis || !courrielDisponible(req.payload)) return doc
    const titre = String(doc[champTitre] ?? 'Sans titre')
    const adresse = `${req.payload.config.serverURL}/admin/collections/${collection.slug}/${doc.id}`
    const { nom } = reglagesDe(req.payload).instance
    for (const to of await relecteurs(req, droitsDe(collection))) {
      await req.payload.sendEmail({
        to,
        subject: `${nom} : un texte à relire, « ${titre} »`,
        html:
          `<p>${echapperHtml(String(doc.modifiePar ?? 'Un rédacteur'))} a soumis « ${echapperHtml(titre)} » à relecture.</p>` +
          `<p><a href="${adresse}">Relire ce texte</a></p>`,
      })
    }
    return doc
  }
}

async function relecteurs(req: PayloadRequest, droits: Droits): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection: 'utilisateurs',
    where: { role: { in: [...(droits.publier ?? [])] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.filter(({ id }) => id !== req.user?.id).map(({ email }) => email)
}
