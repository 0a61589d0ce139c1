/**
 * Ce que l'interface de Payload 3.90 laisse inaccessible et qui se répare de l'extérieur : un sélecteur, et ce qu'il faut
 * poser. Chaque règle est vérifiée par axe dans `tests/back-office/` ; une règle devenue inutile s'y voit aussi.
 */
export interface Reparation {
  readonly selecteur: string
  /** Pourquoi, et le critère RGAA. */
  readonly raison: string
  readonly reparer: (element: Element) => void
}

const poser = (nom: string, valeur: string) => (element: Element) => {
  if (element.getAttribute(nom) !== valeur) element.setAttribute(nom, valeur)
}

export const REPARATIONS: readonly Reparation[] = [
  {
    selecteur: 'main, [role="main"]',
    raison: 'cible du lien d’évitement (12.7)',
    reparer: (zone) => {
      poser('id', 'contenu')(zone)
      poser('tabindex', '-1')(zone)
    },
  },
  {
    selecteur: '.template-minimal__wrap, .collection-list, .versions, .view-version, .not-found',
    raison: 'zone principale sans repère (RGAA 9.2)',
    reparer: (zone) => {
      if (zone.querySelector('main') === null) poser('role', 'main')(zone)
    },
  },
  {
    selecteur: '.doc-header',
    raison: 'en-tête du document hors de tout repère (9.2)',
    reparer: nommerEntete,
  },
  {
    selecteur: '#select-all',
    raison: 'case sans nom (11.1)',
    reparer: (case_) => {
      case_.removeAttribute('aria-labelledby')
      poser('aria-label', 'Tout sélectionner')(case_)
    },
  },
  {
    selecteur: 'td .checkbox-input input[type="checkbox"]',
    raison: 'case sans nom (11.1)',
    reparer: nommerLigne,
  },
  {
    selecteur: '.popup-button:not([aria-label])',
    raison: 'bouton fait de trois points (11.9)',
    reparer: (bouton) => {
      if ((bouton.textContent ?? '').trim() === '') bouton.setAttribute('aria-label', 'Plus d’actions')
    },
  },
  {
    selecteur: 'header.list-header',
    raison: 'second bandeau dans la page (9.2)',
    reparer: poser('role', 'group'),
  },
  {
    selecteur: 'input[id^="react-select-"][role="combobox"]:not([aria-label])',
    raison: 'liste de choix sans nom (11.1)',
    reparer: nommerChoix,
  },
  {
    selecteur: 'ul.doc-tabs__tabs',
    raison: 'liste sans élément de liste (9.3)',
    reparer: poser('role', 'group'),
  },
  {
    selecteur: 'button.dropdown-indicator[aria-hidden="true"]',
    raison: 'bouton caché que le clavier atteint (12.8)',
    reparer: poser('tabindex', '-1'),
  },
  {
    selecteur: '.clear-indicator[aria-hidden="true"]',
    raison: 'bouton caché que le clavier atteint (12.8)',
    reparer: (bouton) => {
      bouton.removeAttribute('aria-hidden')
      poser('aria-label', `Effacer${deLaRubrique(bouton)}`)(bouton)
    },
  },
  {
    selecteur: '.date-time-picker__clear-button',
    raison: 'bouton sans nom (11.9)',
    reparer: (bouton) => poser('aria-label', `Effacer${deLaRubrique(bouton)}`)(bouton),
  },
  {
    selecteur: '.react-datepicker__input-container input',
    raison: 'champ de date sans étiquette (11.1)',
    reparer: (champ) => poser('aria-label', rubrique(champ) ?? 'Date')(champ),
  },
  {
    selecteur: '.ContentEditable__root[role="textbox"]',
    raison: 'éditeur sans nom (11.1)',
    reparer: (editeur) => {
      poser('aria-label', rubrique(editeur) ?? 'Texte')(editeur)
      poser('aria-multiline', 'true')(editeur)
    },
  },
  {
    selecteur: '.toolbar-popup__button[data-button-key], .toolbar-popup__dropdown[data-dropdown-key]',
    raison: 'bouton sans nom, ou nommé en anglais (11.9)',
    reparer: nommerOutil,
  },
  {
    selecteur: '.multi-value[role="button"]',
    raison: 'bouton dans un bouton (7.1)',
    reparer: (valeur) => {
      poser('role', 'group')(valeur)
      valeur.removeAttribute('aria-disabled')
      valeur.removeAttribute('tabindex')
      const libelle = valeur.querySelector('[class*="__label"]') ?? valeur
      poser('aria-label', (libelle.textContent ?? '').trim())(valeur)
    },
  },
  {
    selecteur: '.LexicalEditorTheme__block__removeButton',
    raison: 'bouton sans nom (11.9)',
    reparer: poser('aria-label', 'Retirer ce bloc'),
  },
  {
    selecteur: '.LexicalEditorTheme__inlineBlock__editButton, .LexicalEditorTheme__inlineBlock__removeButton',
    raison: 'bouton sans nom (11.9)',
    reparer: (bouton) => {
      const nom = bouton.closest('[class*="inlineBlock__container"]')?.firstElementChild?.textContent ?? ''
      const retire = bouton.classList.contains('LexicalEditorTheme__inlineBlock__removeButton')
      poser('aria-label', `${retire ? 'Retirer' : 'Modifier'} : ${nom}`)(bouton)
    },
  },
  {
    selecteur: '.drawer__header__title',
    raison: 'titre resté en anglais dans l’éditeur (8.7)',
    reparer: (titre) => {
      if (titre.textContent === 'Create Table') titre.textContent = 'Insérer un tableau'
    },
  },
  {
    selecteur: 'h3.array-field__title, h3.blocks-field__title, h3.group-field__title, .no-results h3',
    raison: 'niveau de titre sauté (9.1)',
    reparer: poser('aria-level', '2'),
  },
  {
    selecteur: 'td .thumbnail img, td img',
    raison: 'alternative qui répète le nom écrit à côté (1.2)',
    reparer: poser('alt', ''),
  },
  {
    selecteur: '.react-datepicker__month-select',
    raison: 'liste de choix sans nom (11.1)',
    reparer: poser('aria-label', 'Mois'),
  },
  {
    selecteur: '.react-datepicker__year-select',
    raison: 'liste de choix sans nom (11.1)',
    reparer: poser('aria-label', 'Année'),
  },
  {
    selecteur: '[aria-label]',
    raison: 'nom resté en anglais (8.7)',
    reparer: traduireLeNom,
  },
  {
    selecteur: 'input[type="checkbox"][title], [title="Remove Block"]',
    raison: 'infobulle restée en anglais, ou nom de champ (8.7)',
    reparer: traduireLInfobulle,
  },
  {
    selecteur: '.clickable-arrow',
    raison: 'bouton sans nom (11.9)',
    reparer: (fleche) => {
      const arriere = fleche.classList.contains('clickable-arrow--left')
      poser('aria-label', arriere ? 'Page précédente' : 'Page suivante')(fleche)
    },
  },
  {
    selecteur: '.nav__mobile-close',
    raison: 'bouton sans nom (11.9)',
    reparer: poser('aria-label', 'Fermer le menu'),
  },
  {
    selecteur: '.payload-settings h3',
    raison: 'niveau de titre sauté (9.1)',
    reparer: poser('aria-level', '2'),
  },
]

/** Noms que les bibliothèques de Payload ne laissent pas traduire. */
const TRADUCTIONS: Readonly<Record<string, string>> = {
  'Add block': 'Ajouter un bloc',
  'Add Column': 'Ajouter une colonne',
  'Add Row': 'Ajouter une ligne',
  'Choose Date': 'Choisir une date',
  'Close toast': 'Fermer le message',
  'Drag to move': 'Déplacer',
  'Edit link': 'Modifier le lien',
  'Insert Paragraph': 'Ajouter un paragraphe',
  'Next Month': 'Mois suivant',
  'Previous Month': 'Mois précédent',
  'Remove Block': 'Retirer ce bloc',
  'Remove link': 'Retirer le lien',
  Time: 'Heure',
}

/** Débuts des noms d'un calendrier : « Choose mardi 24 novembre 2026 », « Month novembre, 2026 ». */
const DEBUTS = [
  ['Choose ', 'Choisir le '],
  ['Not available ', 'Indisponible : '],
  ['Month ', 'Mois : '],
] as const

function traduireLeNom(element: Element): void {
  const nom = element.getAttribute('aria-label') ?? ''
  const debut = DEBUTS.find(([anglais]) => nom.startsWith(anglais))
  const traduit = TRADUCTIONS[nom] ?? (debut === undefined ? undefined : nom.replace(debut[0], debut[1]))
  if (traduit !== undefined) poser('aria-label', traduit)(element)
}

/** Une case de Payload a pour infobulle la clé de son champ. */
function traduireLInfobulle(element: Element): void {
  const titre = element.getAttribute('title') ?? ''
  if (element instanceof HTMLInputElement) {
    if (/^[a-z]+(?:[A-Z-][A-Za-z]*)*$/.test(titre)) element.removeAttribute('title')
  } else if (TRADUCTIONS[titre] !== undefined) poser('title', TRADUCTIONS[titre])(element)
}

function nommerEntete(element: Element): void {
  poser('role', 'region')(element)
  poser('aria-label', 'En-tête du document')(element)
}

/** Une ligne se nomme par la première cellule qui porte un texte. */
function nommerLigne(case_: Element): void {
  const cellules = [...(case_.closest('tr')?.querySelectorAll('td') ?? [])]
  const nom = cellules.map(({ textContent }) => (textContent ?? '').trim()).find((texte) => texte !== '')
  poser('aria-label', nom === undefined ? 'Sélectionner la ligne' : `Sélectionner « ${nom} »`)(case_)
}

/** Une liste de choix se nomme par l'étiquette de son champ ; celles de la barre de liste n'en ont pas. */
function nommerChoix(choix: Element): void {
  const etiquette = choix.closest('.field-type')?.querySelector('.field-label')?.textContent
  const nom = (
    etiquette ??
    choix.closest('.react-select')?.querySelector('[id$="-placeholder"]')?.textContent ??
    ''
  ).trim()
  poser('aria-label', nom === '' ? 'Choisir' : nom)(choix)
}

/** L'étiquette du champ où se trouve l'élément. */
function rubrique(element: Element): string | undefined {
  const champ = element.closest('.field-type, .rich-text-lexical')
  const texte = champ?.querySelector('.field-label')?.textContent?.replace('*', '').trim()
  return texte === undefined || texte === '' ? undefined : texte
}

const deLaRubrique = (element: Element): string => {
  const texte = rubrique(element)
  return texte === undefined ? '' : ` : ${texte}`
}

const OUTILS: Readonly<Record<string, string>> = {
  add: 'Ajouter',
  align: 'Alignement',
  blocks: 'Ajouter un bloc',
  inlineBlocks: 'Ajouter un élément dans le texte',
  tableau: 'Tableau',
  text: 'Paragraphe ou titre',
  textState: 'Langue du passage',
  indentDecrease: 'Diminuer le retrait',
  indentIncrease: 'Augmenter le retrait',
  bold: 'Gras',
  italic: 'Italique',
  subscript: 'Indice',
  superscript: 'Exposant',
  link: 'Lien',
  unorderedList: 'Liste à puces',
  orderedList: 'Liste numérotée',
}

function nommerOutil(bouton: Element): void {
  const cle = bouton.getAttribute('data-button-key') ?? bouton.getAttribute('data-dropdown-key') ?? ''
  poser('aria-label', OUTILS[cle] ?? cle)(bouton)
}
