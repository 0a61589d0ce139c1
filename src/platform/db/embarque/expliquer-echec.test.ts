import { expect, test } from 'vitest'
import { expliquerEchec } from './expliquer-echec.ts'

test.each([
  ['initdb: error: could not write file: No space left on device', /disque est plein/],
  [
    'selecting dynamic shared memory implementation ... posix\nFATAL: could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.',
    /disque est plein/,
  ],
  ["EACCES: permission denied, mkdir '/x'", /vérifiez ses droits/],
  ['FATAL:  data directory "/x" has wrong ownership', /autre compte/],
  ['FATAL:  could not create shared memory segment', /mémoire/],
  ['LOG: début\nFATAL:  cause inconnue', /n'a pas démarré dans donnees : FATAL: {2}cause inconnue/],
])('« %s » → une phrase en français', (sortie, phrase) => {
  expect(expliquerEchec(sortie, 'donnees')).toMatch(phrase)
})
