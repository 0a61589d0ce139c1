import { z } from 'zod'
import { departementsDeRegion, libelleRegion } from '../referentiels/back-office.ts'

const texte = z.string().min(1)
/** Une donnée absente est affichée « à compléter par l'éditeur ». */
const aCompleter = texte.exactOptional()
const pixels = z.int().min(1)

/** Fichier de `statique/` ; `texte` s'écrit à côté, l'image est alors décorative. `largeur`, `hauteur` : pixels CSS. */
const logo = z.strictObject({ fichier: texte, texte, largeur: pixels, hauteur: pixels })

/** Le nom et les départements d'une région sont ceux du code officiel géographique. */
const region = z
  .strictObject({
    /** Code officiel géographique. */
    code: z.string().refine((code) => departementsDeRegion(code).length > 0),
    /** « en Occitanie » : la région précédée de sa préposition. */
    situee: texte,
  })
  .transform((lue) => ({
    ...lue,
    nom: libelleRegion(lue.code),
    departements: departementsDeRegion(lue.code).map(({ code }) => code),
  }))

/** Ce qu'une région écrit dans `instances/<nom>/instance.yaml` pour avoir son portail. */
export const schemaInstance = z.strictObject({
  /** Nom du portail, tel qu'il s'affiche partout. */
  nom: texte,
  /** Une phrase, pour les moteurs de recherche et le pied de page. */
  description: texte,
  region,
  /** Adresse publique ; la configuration du serveur peut la remplacer. Absente : celle où il écoute. */
  urlPublique: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  logos: z.strictObject({ portail: logo, partenaires: z.array(logo) }),
  editeur: z.strictObject({
    nom: texte,
    formeJuridique: aCompleter,
    adresse: aCompleter,
    siret: aCompleter,
    telephone: aCompleter,
    directeurPublication: aCompleter,
    delegueProtectionDonnees: aCompleter,
  }),
  hebergeur: z.strictObject({ nom: aCompleter, adresse: aCompleter, telephone: aCompleter }).default({}),
  contact: z.strictObject({ courriel: z.email().exactOptional(), telephone: aCompleter }).default({}),
  /** Tuiles au format `{z}/{x}/{y}` ; le nom de l'hôte est annoncé avant toute requête. */
  fondDeCarte: z.strictObject({ url: z.url(), hote: texte, attribution: texte, zoomMaximal: pixels }),
  videos: z.strictObject({
    /** Hôtes des plateformes (`www.youtube-nocookie.com`) et des instances PeerTube : seuls leurs lecteurs s'ouvrent. */
    hotes: z.array(texte),
  }),
})

/** Anciennes adresses, à l'identique (chemin et paramètres), vers le chemin d'aujourd'hui (`redirections.yaml`). */
export const schemaRedirections = z.record(z.string().startsWith('/'), z.string().startsWith('/'))

export type Logo = Readonly<z.infer<typeof logo>>

/** Ce qui distingue le portail d'une région de celui d'une autre. */
export interface Instance extends Readonly<Omit<z.infer<typeof schemaInstance>, 'urlPublique'>> {
  readonly urlPublique: string
  readonly redirections: Readonly<Record<string, string>>
}
