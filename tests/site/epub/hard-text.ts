import type { Edit } from '../../mini.ts';

/** The mini-briefing with all that Markdown has in the text of its first article: links, lists, tables, quotations, notes. */
export const HARD_TEXT: readonly Edit[] = [
  { file: 'articles/harbor.md', find: '  paragraphs: 3\n', replace: '  paragraphs: 8\n' },
  {
    file: 'articles/harbor.md',
    find: `  - number: 3
    voice: author-a
`,
    replace: `  - number: 3
    voice: author-a
  - { number: 4, voice: author-a }
  - { number: 5, voice: author-a }
  - { number: 6, voice: author-a }
  - { number: 7, voice: author-a }
  - { number: 8, voice: author-a }
`,
  },
  {
    file: 'articles/harbor.md',
    find: 'the ferry: one of them must go.',
    replace: `the ferry: one of them must go.

See [the claims](/claims/), [the next](#p2), [elsewhere](https://other.example/x?a=1&b=2#c), [a search](../../search/?q=mud), [the ships](../ships/) and [mail](mailto:desk@other.example).

- Mud & silt, ~~sand~~, H~x~O
- *A* **list** \`<with>\` ’ʿĀlī

| Left | Right |
| :--- | ----: |
| mud  | silt  |

> A quotation
> of more lines[^why]

[^why]: A note of the text.`,
  },
];
