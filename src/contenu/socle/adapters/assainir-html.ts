import sanitizeHtml from 'sanitize-html'
import { attributsDuBloc } from './attributs-de-bloc.ts'
import { decrite, sourceDuPortail } from './images-du-portail.ts'

/**
 * HTML éditorial réduit à la liste blanche du portail : structure, liens, images locales décrites, tableaux à en-têtes,
 * blocs que la feuille de style connaît. Ni style, ni script, ni classe libre. Appliqué à toute publication, d'où
 * qu'elle vienne ; l'appliquer deux fois ne change rien.
 */
export function assainirHtml(html: string): string {
  return sanitizeHtml(html, REGLES).trim()
}

/** Classes que la feuille de style du portail connaît, par balise. */
const CLASSES = {
  div: ['encadre', 'encadre--attention', 'encadre--retenir', 'chiffre-cle', 'video'],
  p: [
    'chapeau',
    'encadre__titre',
    ...['chiffre-cle__valeur', 'chiffre-cle__libelle', 'chiffre-cle__source'],
    ...['boutons', 'telechargement'],
  ],
  a: ['bouton', 'bouton--secondaire'],
  span: ['credit'],
  nav: ['sommaire-texte'],
}

const REGLES: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'blockquote', 'footer', 'hr', 'br', 'div', 'nav'],
    ...['strong', 'em', 'abbr', 'sup', 'sub', 'cite', 'q', 'a', 'span'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'picture', 'source', 'img', 'details', 'summary', 'dl', 'dt', 'dd'],
  ],
  allowedAttributes: {
    a: ['href', 'hreflang', 'download', 'data-video'],
    abbr: ['title'],
    div: ['data-liste', 'data-requete', 'data-nombre', 'data-titre'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    nav: ['aria-label'],
    ol: ['start'],
    source: ['type', 'srcset', 'sizes'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    '*': ['lang'],
  },
  allowedClasses: CLASSES,
  selfClosing: ['img', 'br', 'hr', 'source'],
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  // Une image vient du portail : aucune requête ne part ailleurs sans que le visiteur l'ait demandé.
  allowedSchemesByTag: { img: [], source: [] },
  allowProtocolRelative: false,
  transformTags: {
    b: 'strong',
    i: 'em',
    h1: titre('h2'),
    h2: titre('h2'),
    h3: titre('h3'),
    h4: titre('h4'),
    th: avecPortee,
    img: decrite,
    source: sourceDuPortail,
    a: attributsDuBloc,
    div: attributsDuBloc,
    nav: nomme,
  },
  exclusiveFilter: ({ tag, attribs }) =>
    (tag === 'img' && attribs.src === undefined) || (tag === 'source' && attribs.srcset === undefined),
}

/** Les ancres des titres ont un préfixe : un texte ne peut pas prendre l'identifiant d'un élément du gabarit. */
const ANCRE = /^titre-[a-z0-9-]{1,90}$/

function titre(tagName: string): sanitizeHtml.Transformer {
  return (_tag, { id, ...attribs }) => ({
    tagName,
    attribs: id !== undefined && ANCRE.test(id) ? { id, ...attribs } : attribs,
  })
}

/** Un en-tête de tableau sans portée est celui de sa colonne (RGAA 5.7). */
function avecPortee(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const portee = attribs.scope === 'row' ? 'row' : 'col'
  return { tagName, attribs: { ...attribs, scope: portee } }
}

/** Un texte n'a qu'une navigation, son sommaire ; toute autre n'est qu'un bloc. */
function nomme(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  if (attribs.class?.split(/\s+/).includes('sommaire-texte') !== true) return { tagName: 'div', attribs: {} }
  return { tagName, attribs: { ...attribs, 'aria-label': 'Sommaire' } }
}
