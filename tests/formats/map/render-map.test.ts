import { describe, expect, test } from 'vitest';
import type { MapBranch, MapData, MapVoice } from '../../../src/formats/map/map-data.ts';
import type { VoiceShape } from '../../../src/formats/drawing/voice-mark.ts';
import { renderBranches } from '../../../src/formats/map/render-branches.ts';
import { renderMap } from '../../../src/formats/map/render-map.ts';
import { findElements, hasClass } from '../chart/find-elements.ts';
import { findTouching, measureLines } from '../chart/measure-lines.ts';
import { printSvg } from '../chart/print-svg.ts';

const voice = (key: string, shape: VoiceShape, claims: number, label = key): MapVoice => ({
  key,
  label,
  detail: `${shape} · ${claims} claims`,
  title: `${label}: ${shape} · ${claims} claims`,
  href: `#source-${key}`,
  shape,
  named: shape !== 'open' && shape !== 'group',
  claims,
});
const edge = (text: string) => {
  const [from = '', to = '', claims = '1'] = text.split('>');
  return { from, to, claims: Number(claims) };
};
const texts = { title: 'How voices reach articles A and B', description: 'Every voice.' };

const harbor: MapData = {
  id: 'map',
  ...texts,
  voices: [
    voice('crew', 'group', 4, 'The crew of a dredger that nobody names'),
    voice('ines', 'person', 3, 'Ines Roca'),
    voice('gazette', 'publication', 9, 'The Alder Gazette'),
    voice('union', 'organization', 2, 'The Pilots’ Union'),
    voice('posts', 'social-media', 1, 'Posts'),
    voice('open', 'open', 5, 'Origin not stated'),
    voice('A', 'article', 20, 'A The harbor'),
    voice('B', 'article', 9, 'B The ships'),
  ],
  edges: ['crew>gazette>4', 'ines>gazette>3', 'gazette>A>9', 'ines>B>1', 'union>B>2', 'posts>B>1', 'open>A>5'].map(edge),
  ties: [],
};
/** Many voices for both articles. */
const crowd: MapData = {
  id: 'map',
  ...texts,
  voices: [
    ...Array.from({ length: 30 }, (_, at) => voice(`v${at}`, 'person', 1 + (at % 5), `A voice with a rather long name, number ${at}`)),
    voice('paper', 'publication', 40),
    voice('A', 'article', 90),
    voice('B', 'article', 30),
  ],
  edges: [
    ...Array.from({ length: 30 }, (_, at) => edge(`v${at}>${at % 3 ? 'paper' : 'B'}>${1 + (at % 5)}`)),
    ...Array.from({ length: 5 }, (_, at) => edge(`v${at * 3 + 1}>A>1`)),
    edge('paper>A>40'),
  ],
  ties: [],
};
const branch = (it: MapVoice, children: MapBranch[] = []): MapBranch => ({ ...it, way: it.key, children });
const tree = branch(voice('A', 'article', 20, 'A The harbor'), [
  branch(voice('gazette', 'publication', 9, 'The Alder Gazette'), [
    branch(voice('crew', 'group', 4, 'The crew of a dredger that nobody names, and its cook')),
    branch(voice('open', 'open', 2, 'Origin not stated')),
  ]),
  branch(voice('open', 'open', 30, 'Origin not stated')),
]);

const drawings = { harbor: renderMap(harbor), crowd: renderMap(crowd), branches: renderBranches(tree, { id: 'map-a', ...texts }) };

test.each(['harbor', 'branches'] as const)('%s as drawn', async (name) => {
  const svg = drawings[name];
  if (!svg) throw new Error('not drawn');
  await expect(printSvg(svg)).toMatchFileSnapshot(`snapshots/map-${name}.svg`);
});

describe.each(Object.entries(drawings))('%s', (_, svg) => {
  if (!svg) throw new Error('not drawn');

  test('no label touches another, and all stand inside the drawing', () => {
    const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
    const lines = measureLines(svg);
    expect(findTouching(lines)).toEqual([]);
    for (const { line, left, right, top, bottom } of lines) {
      expect([left >= 0, right <= width, top >= 0, bottom <= height], line).toEqual([true, true, true, true]);
    }
  });

  test('no band runs through a label', () => {
    // The straight part of a band, in the column of its voice; it bends only between columns.
    const bands = findElements(svg, (it) => hasClass(it, 'map-band')).map(({ element }) => {
      const [, left = 0, top = 0, right = 0] = (/^M(\S+) (\S+)H([\d.]+)/.exec(String(element.properties['d'])) ?? []).map(Number);
      const [, bottom = 0] = (/ ([\d.]+)H[\d.]+Z$/.exec(String(element.properties['d'])) ?? []).map(Number);
      return { left, right, top, bottom };
    });
    const crossed = measureLines(svg).filter((line) =>
      bands.some((band) => line.left < band.right && band.left < line.right && line.top < band.bottom && band.top < line.bottom),
    );
    expect(crossed.map(({ line }) => line)).toEqual([]);
  });

  test('no band lies over another, not where they bend either', () => {
    const ways = findElements(svg, (it) => hasClass(it, 'map-band')).map(({ element }) => {
      const [left = 0, turn = 0, right = 0, from = 0, to = 0, thickness = 0] = String(element.properties['dataRibbon'])
        .split(' ')
        .map(Number);
      return { left, turn, right, from, to, thickness };
    });
    const overlaps = ways.flatMap((one, at) =>
      ways.slice(at + 1).filter((other) => {
        if (one.left !== other.left || one.turn !== other.turn) return false;
        const gap = (thickness: number) => (one.thickness + other.thickness) / 2 - thickness;
        // Those that keep their order lie apart at both ends, and so all the way.
        if ((one.from - other.from) * (one.to - other.to) < 0) return false;
        return gap(Math.abs(one.from - other.from)) > 0.05 || gap(Math.abs(one.to - other.to)) > 0.05;
      }),
    );
    expect(overlaps).toEqual([]);
  });

  test('every voice is a link with a name, and no style is inline', () => {
    const links = findElements(svg, (it) => it.tagName === 'a');
    expect(links.length).toBeGreaterThan(3);
    for (const { element } of links) {
      expect(element.properties['href']).toMatch(/^#source-/);
      expect(element.children[0]).toMatchObject({ tagName: 'title' });
    }
    expect(findElements(svg, (it) => it.tagName === 'style' || 'style' in it.properties)).toEqual([]);
  });
});

test.each<[name: string, edges: string[]]>([
  ['a circle', ['crew>gazette', 'gazette>crew', 'gazette>A']],
  ['too many steps', ['crew>ines', 'ines>gazette', 'gazette>union', 'union>posts', 'posts>A']],
  ['no steps', []],
])('%s gives no wide map: the narrow one serves', (_, edges) => {
  expect(renderMap({ ...harbor, edges: edges.map(edge) })).toBeNull();
});

test('a report that an article probably tells is a dashed line from the voice that it does not name, clear of all words', () => {
  const tied = { ...harbor, ties: [{ from: 'crew', to: 'B', claims: 2 }] };
  const svg = renderMap(tied);
  if (!svg) throw new Error('no map');
  const findTies = (drawing: typeof svg) => findElements(drawing, (it) => hasClass(it, 'map-tie')).map(({ element }) => element);
  const [tie] = findTies(svg);
  expect(tie?.properties['d']).toMatch(/^M\d/);
  expect(findTies(renderMap(harbor) ?? svg)).toEqual([]);
  const [turn, bottom] = /H([\d.]+)q.*V([\d.]+)q/.exec(String(tie?.properties['d']))?.slice(1).map(Number) ?? [];
  for (const { left, right, top, bottom: end } of measureLines(svg)) {
    expect(left < (turn ?? 0) && right > (turn ?? 0) && end > 0 && top < (bottom ?? 0) ? `${left}–${right}` : '').toBe('');
    expect(end).toBeLessThanOrEqual(bottom ?? 0);
  }
});
