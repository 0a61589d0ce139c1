import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

/**
 * `npm run code-mort` ne voit un nom de trop dans une porte que si celle-ci n'est pas une entrée : un motif trop large, dans sa
 * configuration ou dans l'appel à `glob` d'un test, ferait tout passer sans rien dire.
 */
test.each(['src/catalogue/index.ts'])(
  '%s n’est pas une entrée : ses noms sont comptés',
  { timeout: 60_000 },
  async (porte) => {
    const commande = ['node_modules/knip/bin/knip.js', '--trace-file', porte]
    const sortie = await new Promise<string>((rendre) => {
      execFile(process.execPath, commande, (_erreur, texte) => rendre(texte))
    })
    expect(sortie).toContain(porte)
    expect(sortie).not.toContain('No exports found')
  },
)
