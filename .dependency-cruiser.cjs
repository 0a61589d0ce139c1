// Qui peut appeler qui. La seule table d'architecture du projet : une flèche de plus est une ligne visible à la relecture.
// Un dossier de src/ absent d'ici n'appelle personne (`piece-non-declaree`) ; `contenu/<genre>` se lit dans `genreMayCall`.
const TECHNIQUE = ['kernel', 'platform']
const PAGE = [...TECHNIQUE, 'instance', 'gabarit']
const mayCall = {
  kernel: [],
  client: [],
  platform: ['kernel'],
  referentiels: ['kernel'],
  instance: [...TECHNIQUE, 'referentiels'],
  gabarit: [...TECHNIQUE, 'instance'],
  liste: [...PAGE, 'referentiels'],
  contenu: [...PAGE, 'liste', 'referentiels'],
  metiers: [...PAGE, 'referentiels'],
  financement: [...PAGE, 'contenu', 'referentiels'],
  catalogue: [...PAGE, 'referentiels'],
  flux: [...TECHNIQUE, 'catalogue', 'referentiels'],
  qualite: [...TECHNIQUE, 'catalogue', 'referentiels'],
  recherche: [...PAGE, 'liste', 'catalogue', 'contenu', 'financement', 'metiers', 'referentiels'],
}
mayCall.portail = Object.keys(mayCall)
/** Les dossiers où l'on n'entre que par une porte. */
const domaines = Object.keys(mayCall)
  .filter((dossier) => !['kernel', 'client', 'platform', 'instance', 'gabarit', 'portail'].includes(dossier))
  .join('|')
/** Une pièce : un dossier de src/, ou un genre de contenu. */
const piece = '(contenu/[^/]+|[^/]+)'
/** Les genres de contenu qui en connaissent d'autres, et lesquels ; tous connaissent le socle, qui n'en connaît aucun. */
const genreMayCall = {
  socle: [],
  agenda: ['socle', 'actualite'],
  informations: ['socle', 'actualite', 'agenda', 'infos', 'question'],
  'pages-legales': ['socle', 'infos', 'menu', 'parcours'],
}
const test = '\\.(test|fixture)\\.tsx?$'
const interdire = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    interdire(
      'domain-est-pur',
      'domain/ connaît son propre domain/ et kernel/ : ni npm, ni node:, ni entrée-sortie',
      { path: `^src/${piece}/domain/`, pathNot: test },
      {
        pathNot: ['^src/$1/domain/', '^src/contenu/socle/domain/', '^src/kernel/'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    interdire(
      'domain-types-du-projet',
      'domain/ peut citer un type d’un domaine ami, jamais celui d’un paquet ou de node:',
      { path: `^src/${piece}/domain/`, pathNot: test },
      { pathNot: ['^src/'] },
    ),
    interdire(
      'usecases-ignore-les-adaptateurs',
      'un cas d’usage reçoit ses entrées-sorties en arguments',
      { path: `^src/${piece}/usecases/`, pathNot: test },
      { path: `^src/(${piece}/(adapters|web)|platform|gabarit)/` },
    ),
    interdire(
      'web-ignore-les-adaptateurs',
      'une route appelle des cas d’usage, jamais la base',
      { path: `^src/${piece}/web/`, pathNot: test },
      { path: `^src/(${piece}/adapters|platform/db)/` },
    ),
    interdire(
      'une-page-montre-sa-vue',
      'une page est une fonction de sa vue : elle ne lit et ne décide rien',
      { path: '\\.page\\.tsx$' },
      { path: `^src/(${piece}/(domain|usecases|adapters)|platform)/` },
    ),
    interdire(
      'adaptateurs-ignorent-le-web',
      'la persistance ne connaît pas la présentation',
      { path: `^src/${piece}/adapters/`, pathNot: test },
      { path: `^src/(${piece}/web|gabarit)/` },
    ),
    interdire(
      'entrer-par-la-porte',
      'on entre dans un autre domaine par son index.ts, ou par back-office.ts, la même porte sans ses pages',
      { path: '^src/([^/]+)/', pathNot: '\\.integration\\.test\\.ts$' },
      { path: `^src/(${domaines})/`, pathNot: ['^src/$1/', `^src/(${domaines})/(index|back-office)\\.ts$`] },
    ),
    interdire(
      'piece-non-declaree',
      'un dossier de src/ est dans mayCall ; à sa racine, main.ts seul, qui appelle portail/',
      { path: '^src/', pathNot: `^src/(${Object.keys(mayCall).join('|')})/` },
      { path: '^src/', pathNot: '^src/portail/lancement\\.ts$' },
    ),
    interdire(
      'kernel-ne-depend-de-rien',
      'kernel/ est pur et seul',
      { path: '^src/kernel/', pathNot: test },
      { pathNot: '^src/kernel/' },
    ),
    interdire(
      'src-seul',
      'ce qui sert sert seul : ni démonstration, ni banc, ni commande, ni instance nommée',
      { path: '^src/' },
      { path: '^(demonstration|bench|scripts|tests|instances)/' },
    ),
    interdire(
      'back-office-par-la-seconde-porte',
      'le back-office entre dans un domaine par son back-office.ts, par le genre.ts d’un genre, ou par ce que domain/ a de pur',
      { path: '^back-office/', pathNot: test },
      {
        path: `^src/(${domaines})/`,
        pathNot: [`^src/(${domaines})/(back-office\\.ts$|domain/|[^/]+/domain/)`, '/genre\\.ts$'],
      },
    ),
    interdire(
      'back-office-sans-page-du-portail',
      'Next compilerait le JSX des pages en React : rien de ce que le back-office atteint n’en porte',
      { path: '^back-office/', pathNot: test },
      { path: '^src/.*\\.tsx$', reachable: true },
    ),
    interdire(
      'portail-sans-back-office',
      'le portail lit les publications, jamais Payload',
      { path: '^src/' },
      { path: '^back-office/' },
    ),
    interdire(
      'aucun-cercle',
      'deux modules qui ont besoin l’un de l’autre n’en font qu’un',
      {},
      { circular: true },
    ),
    ...Object.entries(genreMayCall).map(([genre, amis]) =>
      interdire(
        `contenu-${genre}-fleche-non-declaree`,
        'un genre se suffit : déclarer la flèche dans genreMayCall, et dire pourquoi dans le commit',
        { path: `^src/contenu/${genre}/`, pathNot: test },
        { path: '^src/contenu/[^/]+/', pathNot: `^src/contenu/(${[genre, ...amis].join('|')})/` },
      ),
    ),
    interdire(
      'contenu-genre-fleche-non-declaree',
      'un genre ne connaît que le socle, sauf flèche déclarée dans genreMayCall',
      {
        path: '^src/contenu/([^/]+)/',
        pathNot: [test, `^src/contenu/(${Object.keys(genreMayCall).join('|')})/`],
      },
      { path: '^src/contenu/[^/]+/', pathNot: '^src/contenu/($1|socle)/' },
    ),
    interdire(
      'genres-par-leur-liste',
      'un genre et le socle sont énumérés, ils n’énumèrent pas',
      { path: '^src/contenu/[^/]+/', pathNot: test },
      { path: '^src/contenu/[^/]+\\.ts$' },
    ),
    ...Object.entries(mayCall).map(([dossier, amis]) =>
      interdire(
        `${dossier}-fleche-non-declaree`,
        'déclarer la flèche dans mayCall, et dire pourquoi dans le commit',
        { path: `^src/${dossier}/`, pathNot: test },
        { path: '^src/', pathNot: `^src/(${[dossier, ...amis].join('|')})/` },
      ),
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
}
