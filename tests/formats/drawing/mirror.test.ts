import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { renderLabel } from '../../../src/formats/drawing/label.ts';
import { pickLayout } from '../../../src/formats/drawing/layout.ts';
import { mirrorDrawing } from '../../../src/formats/drawing/mirror.ts';

test('a mirrored drawing leads the other way, and its texts are read from the right', () => {
  const drawing = s('svg', { viewBox: '0 0 100 40' }, [
    s('title', 'From the harbor to the paper'),
    s('a', { href: '#x' }, [
      s('rect', { x: '10', width: '5' }),
      s('text', { textAnchor: 'start' }, [s('tspan', { x: '20', y: '8' }, 'the harbor '), s('tspan', { x: '20', y: '16' }, 'master')]),
    ]),
    s('text', { x: '50', y: '30', textAnchor: 'middle' }, 'A'),
    s('text', { x: '90', y: '30', textAnchor: 'end' }, 'B'),
  ]);
  expect(toHtml(mirrorDrawing(drawing), { space: 'svg' })).toBe(
    [
      '<svg viewBox="0 0 100 40"><title>From the harbor to the paper</title><g transform="matrix(-1 0 0 1 100 0)">',
      '<a href="#x"><rect x="10" width="5"></rect><text text-anchor="start" direction="rtl" unicode-bidi="embed" transform="scale(-1 1)">',
      '<tspan x="-20" y="8">the harbor </tspan><tspan x="-20" y="16">master</tspan></text></a>',
      '<text x="-50" y="30" text-anchor="middle" direction="rtl" unicode-bidi="embed" transform="scale(-1 1)">A</text>',
      '<text x="-90" y="30" text-anchor="end" direction="rtl" unicode-bidi="embed" transform="scale(-1 1)">B</text></g></svg>',
    ].join(''),
  );
});

test('words of a label that are written from right to left are put in the order in which they are read', () => {
  const print = (text: string) =>
    toHtml(renderLabel([{ role: 'label', text }], { x: 0, y: 0, width: 900 }, pickLayout('wide')).elements, { space: 'svg' });
  expect(print('السفن (12).')).toContain('unicode-bidi="plaintext"');
  expect(print('12 ships')).not.toContain('unicode-bidi');
});
