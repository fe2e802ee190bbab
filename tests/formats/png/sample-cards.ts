import { s } from 'hastscript';
import type { Card } from '../../../src/formats/png/card.ts';

const foot = { title: 'The mud of Port Alder', note: 'The statement is in our words' };
const drawing = s('svg', { viewBox: '0 0 640 300' }, [s('rect', { width: 640, height: 300, fill: '#8a6114' })]);
const claim: Card = { kind: 'claim', code: 'C1', name: 'claim, event', body: { type: 'words', text: 'Mud.' }, facts: [], foot };

const long = 'The mud wins every year, says the harbor master, and the ships have to go elsewhere. '.repeat(40).trim();
const word = 'Silt'.repeat(120);
const marks = 'Abū Bakr al-Baġdādī, Ḥasan aṣ-Ṣabbāḥ, Ḍiyāʾ ad-Dīn, Ṭāriq, Ẓāhir, ʿUmar';
const arabic = 'الدولة الإسلامية في العراق والشام';

/** Cards as no editor would write them, by what is wrong with them. */
export const hostileCards: readonly (readonly [string, Card])[] = [
  ['nothing but a word', claim],
  ['no code and no note', { ...claim, kind: 'text', code: '', foot: { title: 'Mud', note: '' } }],
  [
    'empty texts',
    { ...claim, body: { type: 'words', text: '', more: '' }, facts: [{ label: '', text: '' }], foot: { title: '', note: '' } },
  ],
  ...[
    ['long texts', long],
    ['one long word', word],
    ['letters with marks', marks],
    ['another script', arabic],
  ].flatMap(([what = '', text = '']): [string, Card][] => {
    const told = { ...claim, name: text, facts: Array.from({ length: 5 }, () => ({ label: 'A¶7', text })), foot: { ...foot, title: text } };
    const side = { code: 'C12', place: 'A¶7', text };
    return [
      [`${what}: words`, { ...told, body: { type: 'words', text } }],
      [`${what}: words and more`, { ...told, kind: 'source', body: { type: 'words', text, more: text } }],
      [`${what}: a pair`, { ...told, kind: 'crosswalk', body: { type: 'pair', sides: [side, side] } }],
      [`${what}: a chart`, { ...told, kind: 'figure', body: { type: 'chart', title: text, drawing, left: { label: 'Shown', text } } }],
    ];
  }),
];
