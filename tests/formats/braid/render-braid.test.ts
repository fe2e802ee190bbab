import { describe, expect, test } from 'vitest';
import type { BraidData } from '../../../src/formats/braid/braid-data.ts';
import { renderBraid } from '../../../src/formats/braid/render-braid.ts';
import { findElements, hasClass } from '../chart/find-elements.ts';
import { findTouching, measureLines } from '../chart/measure-lines.ts';

const voice = (key: string, side: 'left' | 'right', claims: number, label = key, open = false) => ({ key, label, side, claims, open });
const strand = (key: string, through: string, stated = false) => ({
  key,
  label: `What ${key} is`,
  description: `A¶1: “${key}” B¶2: “${key}”`,
  href: `/crosswalk/#relation-${key}`,
  through,
  stated,
});
const data: BraidData = {
  id: 'braid',
  title: 'Through whom A and B have what they tell',
  description: 'Bands.',
  articles: [
    { code: 'A', label: 'The harbor fills', href: '/articles/harbor/' },
    { code: 'B', label: 'The ships leave, for the time being', href: '/articles/ships/' },
  ],
  voices: [
    voice('paper', 'left', 12, 'A reporter with a name of some length, The Alder Gazette'),
    voice('own', 'left', 5, 'The author of A'),
    voice('open', 'left', 3, 'A names no source', true),
    voice('agent', 'right', 4, 'A shipping agent'),
    voice('none', 'right', 20, 'B names no source', true),
  ],
  strands: [strand('mud', 'paper'), strand('berths', 'paper', true), strand('fees', 'agent')],
};

describe.each(['wide', 'narrow'] as const)('%s', (name) => {
  const svg = renderBraid(data, name);
  const [width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').slice(2).map(Number);

  test('each voice has its name, clear of all others and of the edges', () => {
    const lines = measureLines(svg);
    expect(findTouching(lines)).toEqual([]);
    for (const { left, right, top, bottom } of lines) {
      expect(left).toBeGreaterThanOrEqual(-0.5);
      expect(right).toBeLessThanOrEqual(width + 0.5);
      expect(top).toBeGreaterThanOrEqual(-0.5);
      expect(bottom).toBeLessThanOrEqual(height + 0.5);
    }
    const text = lines.map(({ line }) => line).join(' ');
    for (const { label } of data.voices) expect(text).toContain(label);
  });

  test('each strand is a link that says both sentences, and is dashed on the side that does not name its voice unless the texts state it', () => {
    const strands = findElements(svg, (it) => hasClass(it, 'braid-strand')).map(({ element }) => element);
    expect(strands.map(({ properties }) => properties['href'])).toEqual(data.strands.map(({ href }) => href));
    expect(strands.map(({ properties }) => properties['ariaLabel'])).toEqual(
      data.strands.map(({ label, description }) => `${label}. ${description}`),
    );
    const dashed = strands.map((it) => findElements(it, (part) => hasClass(part, 'braid-line-inferred')).length);
    expect(dashed).toEqual([1, 0, 1]);
  });

  test('bands are as thick as the number of claims, and those that no source is named for are hollow', () => {
    const bands = findElements(svg, (it) => hasClass(it, 'braid-band')).map(({ element }) => element);
    expect(bands).toHaveLength(data.voices.length);
    expect(bands.filter((it) => hasClass(it, 'braid-band-open'))).toHaveLength(2);
    const thick = (path: string) => {
      const [from = 0, to = 0] = [/^M[\d.]+ ([\d.]+)/.exec(path)?.[1], /V[\d.]+C.* ([\d.]+)Z$/.exec(path)?.[1]].map(Number);
      return to - from;
    };
    const sizes = bands.map(({ properties }) => thick(String(properties['d'])));
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeGreaterThan(4);
  });

  test('a strand through nobody that is drawn is an error', () => {
    expect(() => renderBraid({ ...data, strands: [strand('mud', 'nobody')] }, name)).toThrow('which is none of the voices');
  });
});
