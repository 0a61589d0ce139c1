import fc from 'fast-check'
import sanitizeHtml from 'sanitize-html'
import { describe, expect, test } from 'vitest'
import { assainirHtml } from './html.ts'

/** Ce qu'une bibliothèque reconnue laisserait passer avec la même liste blanche. */
const reference = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: ['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'a'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
  })

const sansEcart = (html: string): string => html.replaceAll('<br />', '<br>')

const ATTAQUES = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="//mechant.example">x</a>',
  '<a href="https://a.example/" onmouseover="alert(1)">x</a>',
  "<a href='https://a.example/\"onclick=alert(1)'>x</a>",
  '<<script>alert(1)//<</script>',
  '<p title="</p><script>alert(1)</script>">x</p>',
  '<!--><script>alert(1)</script>-->',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<style>@import "//mechant.example"</style>',
  '<form action="//mechant.example"><button>x</button></form>',
]

describe('assainirHtml, comparé à sanitize-html', () => {
  test.each(ATTAQUES)('%s → la référence n’a plus rien à retirer', (attaque) => {
    const sortie = assainirHtml(attaque)
    expect(sansEcart(reference(sortie))).toBe(sortie)
  })

  test('n’importe quel assemblage d’attaques → la référence n’a plus rien à retirer', () => {
    const morceaux = fc.array(fc.oneof(fc.constantFrom(...ATTAQUES), fc.string()), { maxLength: 6 })
    fc.assert(
      fc.property(morceaux, (bouts) => {
        const sortie = assainirHtml(bouts.join(''))
        expect(sansEcart(reference(sortie))).toBe(sortie)
      }),
      { numRuns: 500 },
    )
  })
})
