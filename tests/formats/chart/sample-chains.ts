import type { ChainGraph, ChainNode, ChainWay } from '../../../src/formats/chain/chain-graph.ts';
import type { Voice } from '../../../src/formats/drawing/voice-mark.ts';

const SMALL: Record<string, string> = { activist: 'not named', activists: 'group, not named' };

/** What is no named person. */
const VOICES: Record<string, Voice> = {
  activist: { shape: 'person', named: false },
  activists: { shape: 'group', named: false },
  paper: { shape: 'publication', named: true },
  radio: { shape: 'organization', named: true },
};

/** `activist paper A`: a way from the activist through the paper into article A; `-x` is the origin that x does not state. */
function makeWay(text: string, own = true): ChainWay {
  const nodes = text.split(' ').map((word): ChainNode => {
    if (word.startsWith('-'))
      return {
        key: `open:${word.slice(1)}`,
        kind: 'open',
        voice: { shape: 'open', named: false },
        name: 'Origin not stated',
        small: null,
        href: null,
      };
    if (/^[A-Z]$/.test(word))
      return {
        key: `article:${word}`,
        kind: 'article',
        voice: { shape: 'article', named: true },
        name: `Article ${word}`,
        small: `${word}¶7`,
        href: '/articles/x/#p7',
      };
    const voice = VOICES[word] ?? { shape: 'person', named: true };
    return { key: `source:${word}`, kind: 'source', voice, name: `The ${word}`, small: SMALL[word] ?? null, href: `/sources/${word}/` };
  });
  return { nodes, own };
}

const graph = (id: string, ways: ChainWay[], ties: ChainGraph['ties'] = []): ChainGraph => ({
  id,
  title: `How ${id} came into the article`,
  description: 'In words.',
  ways,
  ties,
});

/** Graphs by what is special about them. */
export const chains: ChainGraph[] = [
  graph('one-way', [makeWay('activist reporter paper A')]),
  graph('own-word', [makeWay('author A')]),
  graph('diamond', [makeWay('activist paper A'), makeWay('activist radio A')]),
  graph('two-articles', [makeWay('activist paper A'), makeWay('activist radio B')]),
  graph('not-stated-beside-known', [makeWay('activist paper A'), makeWay('-author A')]),
  graph('own-outlet', [makeWay('paper A'), makeWay('reporter paper A')]),
  graph('ring', [makeWay('one other A'), makeWay('other one A')]),
  graph(
    'inferred-merge',
    [makeWay('activists reporter paper A'), makeWay('-author B', false)],
    [{ ends: ['source:activists', 'open:author'], basis: 'inferred', text: 'R2: one report, inferred', href: '/crosswalk/#relation-x' }],
  ),
  graph('inferred-step', [{ ...makeWay('activist reporter paper A'), inferred: new Set(['source:reporter']) }]),
  graph('told-twice-alike', [makeWay('-author A'), makeWay('-author A')]),
  graph('long-way', [makeWay('one two three four five six A')]),
  graph('crowd', [
    makeWay('one two A'),
    makeWay('three two A'),
    makeWay('four five A'),
    makeWay('-x B'),
    makeWay('six seven eight B', false),
  ]),
];
