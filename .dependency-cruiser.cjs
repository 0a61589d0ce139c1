// Qui peut appeler qui. La seule table d'architecture du projet : une flèche de plus est une ligne visible à la relecture.
const mayCall = {
  referentiels: [],
  contenu: ['referentiels'],
  metiers: ['referentiels'],
  financement: ['contenu', 'referentiels'],
  catalogue: ['referentiels'],
  flux: ['catalogue', 'referentiels'],
  recherche: ['catalogue', 'contenu', 'financement', 'metiers', 'referentiels'],
}
const domaines = Object.keys(mayCall).join('|')
const test = '\\.(test|fixture)\\.tsx?$'
const interdire = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    interdire(
      'domain-est-pur',
      'domain/ connaît son propre domain/ et kernel/ : ni npm, ni node:, ni entrée-sortie',
      { path: '^src/([^/]+)/domain/', pathNot: test },
      { pathNot: ['^src/$1/domain/', '^src/kernel/'], dependencyTypesNot: ['type-only'] },
    ),
    interdire(
      'domain-types-du-projet',
      'domain/ peut citer un type d’un domaine ami, jamais celui d’un paquet ou de node:',
      { path: '^src/([^/]+)/domain/', pathNot: test },
      { pathNot: ['^src/'] },
    ),
    interdire(
      'usecases-ignore-les-adaptateurs',
      'un cas d’usage reçoit ses entrées-sorties en arguments',
      { path: '^src/[^/]+/usecases/', pathNot: test },
      { path: '^src/([^/]+/(adapters|web|admin)|platform)/' },
    ),
    interdire(
      'web-ignore-les-adaptateurs',
      'une route appelle des cas d’usage, jamais la base',
      { path: '^src/[^/]+/(web|admin)/', pathNot: test },
      { path: '^src/([^/]+/adapters|platform/db)/' },
    ),
    interdire(
      'une-page-montre-sa-vue',
      'une page est une fonction de sa vue : elle ne lit et ne décide rien',
      { path: '\\.page\\.tsx$' },
      { path: '^src/([^/]+/(domain|usecases|adapters)|platform/(?!ui/))' },
    ),
    interdire(
      'adaptateurs-ignorent-le-web',
      'la persistance ne connaît pas la présentation',
      { path: '^src/[^/]+/adapters/', pathNot: test },
      { path: '^src/[^/]+/(web|admin)/' },
    ),
    interdire(
      'entrer-par-la-porte',
      'on entre dans un autre domaine par son index.ts, ou par back-office.ts, sa porte sans page',
      { path: `^src/(${domaines})/` },
      { path: `^src/(${domaines})/`, pathNot: ['^src/$1/', `^src/(${domaines})/(index|back-office)\\.ts$`] },
    ),
    interdire(
      'kernel-ne-depend-de-rien',
      'kernel/ est pur et seul',
      { path: '^src/kernel/', pathNot: test },
      { pathNot: '^src/kernel/' },
    ),
    interdire(
      'platform-ignore-les-domaines',
      'platform/ ne parle que technique',
      { path: '^src/platform/' },
      { path: `^src/(${domaines})/` },
    ),
    interdire(
      'aucun-cercle',
      'deux modules qui ont besoin l’un de l’autre n’en font qu’un',
      {},
      { circular: true },
    ),
    ...Object.entries(mayCall).map(([domaine, amis]) =>
      interdire(
        `${domaine}-fleche-non-declaree`,
        'déclarer la flèche dans mayCall, et dire pourquoi dans le commit',
        { path: `^src/${domaine}/` },
        { path: `^src/(${domaines})/`, pathNot: `^src/(${[domaine, ...amis].join('|')})/` },
      ),
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
}
