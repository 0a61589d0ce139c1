import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Chaque violation est plantée dans un faux projet : la règle doit la voir. */
const VIOLATIONS: readonly (readonly [string, Record<string, string>])[] = [
  ['domain-est-pur', { 'src/flux/domain/a.ts': "import 'node:fs'" }],
  ['domain-est-pur', { 'src/flux/domain/a.ts': "import '../adapters/b.ts'", 'src/flux/adapters/b.ts': '' }],
  ['domain-types-du-projet', { 'src/flux/domain/a.ts': "import type { Readable } from 'node:stream'" }],
  [
    'usecases-ignore-les-adaptateurs',
    { 'src/flux/usecases/a.ts': "import '../../platform/db/b.ts'", 'src/platform/db/b.ts': '' },
  ],
  [
    'web-ignore-les-adaptateurs',
    { 'src/flux/web/a.ts': "import '../adapters/b.ts'", 'src/flux/adapters/b.ts': '' },
  ],
  [
    'une-page-montre-sa-vue',
    { 'src/flux/web/a.page.tsx': "import '../usecases/b.ts'", 'src/flux/usecases/b.ts': '' },
  ],
  [
    'adaptateurs-ignorent-le-web',
    { 'src/flux/adapters/a.ts': "import '../web/b.ts'", 'src/flux/web/b.ts': '' },
  ],
  [
    'entrer-par-la-porte',
    { 'src/flux/web/a.ts': "import '../../catalogue/domain/b.ts'", 'src/catalogue/domain/b.ts': '' },
  ],
  ['kernel-ne-depend-de-rien', { 'src/kernel/a.ts': "import 'node:path'" }],
  [
    'platform-fleche-non-declaree',
    { 'src/platform/http/a.ts': "import '../../flux/index.ts'", 'src/flux/index.ts': '' },
  ],
  [
    'back-office-par-la-seconde-porte',
    { 'back-office/a.ts': "import '../src/flux/index.ts'", 'src/flux/index.ts': '' },
  ],
  [
    'back-office-sans-page-du-portail',
    {
      'back-office/a.ts': "import '../src/flux/back-office.ts'",
      'src/flux/back-office.ts': "import './web/b.page.tsx'",
      'src/flux/web/b.page.tsx': '',
    },
  ],
  [
    'portail-sans-back-office',
    { 'src/flux/a.ts': "import '../../back-office/b.ts'", 'back-office/b.ts': '' },
  ],
  ['src-seul', { 'src/flux/a.test.ts': "import '../../scripts/b.ts'", 'scripts/b.ts': '' }],
  ['src-seul', { 'src/flux/a.fixture.ts': "import '../../demonstration/b.ts'", 'demonstration/b.ts': '' }],
  [
    'domain-est-pur',
    { 'src/contenu/agenda/domain/a.ts': "import '../adapters/b.ts'", 'src/contenu/agenda/adapters/b.ts': '' },
  ],
  [
    'contenu-socle-fleche-non-declaree',
    { 'src/contenu/socle/web/a.ts': "import '../../agenda/genre.ts'", 'src/contenu/agenda/genre.ts': '' },
  ],
  [
    'contenu-genre-fleche-non-declaree',
    { 'src/contenu/menu/web/a.ts': "import '../../agenda/genre.ts'", 'src/contenu/agenda/genre.ts': '' },
  ],
  [
    'contenu-agenda-fleche-non-declaree',
    { 'src/contenu/agenda/web/a.ts': "import '../../menu/genre.ts'", 'src/contenu/menu/genre.ts': '' },
  ],
  [
    'genres-par-leur-liste',
    {
      'src/contenu/menu/web/a.ts': "import type { A } from '../../genres.ts'",
      'src/contenu/genres.ts': 'export type A = 1',
    },
  ],
  ['aucun-cercle', { 'src/flux/a.ts': "import './b.ts'", 'src/flux/b.ts': "import './a.ts'" }],
  [
    'catalogue-fleche-non-declaree',
    { 'src/catalogue/a.ts': "import '../flux/index.ts'", 'src/flux/index.ts': '' },
  ],
]

describe('npm run frontieres', () => {
  test.each(VIOLATIONS)('voit la violation « %s »', { timeout: 30_000 }, async (regle, fichiers) => {
    expect(await verifier(fichiers)).toContain(regle)
  })

  test('accepte un projet en règle', { timeout: 30_000 }, async () => {
    const fichiers = {
      'src/flux/usecases/a.ts': "import '../../catalogue/index.ts'\nimport '../domain/b.ts'",
      'src/flux/domain/b.ts': "import '../../kernel/c.ts'\nimport type { A } from '../../catalogue/index.ts'",
      'src/kernel/c.ts': '',
      'src/catalogue/index.ts': 'export interface A {}',
    }
    expect(await verifier(fichiers)).toContain('no dependency violations found')
  })
})

async function verifier(fichiers: Readonly<Record<string, string>>): Promise<string> {
  const projet = await mkdtemp(join(tmpdir(), 'frontieres-'))
  const vides = {
    'tsconfig.json': '{}',
    'src/vide.ts': '',
    'back-office/vide.ts': '',
    'demonstration/vide.ts': '',
  }
  for (const [chemin, texte] of Object.entries({ ...vides, ...fichiers })) {
    await mkdir(dirname(join(projet, chemin)), { recursive: true })
    await writeFile(join(projet, chemin), `${texte}\n`)
  }
  const commande = [
    resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    'back-office',
    'demonstration',
  ]
  const regles = ['--config', resolve('.dependency-cruiser.cjs')]
  const sortie = await new Promise<string>((rendre) => {
    execFile(process.execPath, [...commande, ...regles], { cwd: projet }, (_erreur, texte) => rendre(texte))
  })
  await rm(projet, { recursive: true })
  return sortie
}
