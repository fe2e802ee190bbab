import { expect, test } from 'vitest';
import { findUnpaired } from '../../../src/compiler/translation/find-unpaired.ts';

const ARABIC = [
  'غرقت ٣ قوارب في الليل، وكان على متنها ١٢ رجلًا من القرية المجاورة.',
  'لم يُصب أحد.',
  'قال الحارس إن الريح اشتدت بعد منتصف الليل بقليل وإن أحدًا لم يسمع النداء.',
  'وفي الصباح وصلت ٢ من سفن الإنقاذ.',
  'ينفي مالك القوارب ذلك.',
  'وقد طلب المجلس تقريرًا قبل ١٥ أيار.',
];
const ENGLISH = [
  'Three boats, 3 of them old, sank in the night, with 12 men of the next village on board.',
  'Nobody was hurt.',
  'The keeper said that the wind had grown strong shortly after midnight, and that nobody had heard the call.',
  'In the morning 2 rescue ships arrived.',
  'The owner of the boats denies it.',
  'The council has asked for a report before 15 May.',
];

test.each([[[]], [[0]], [[1]], [[3]], [[5]], [[1, 3]], [[0, 2, 5]], [[0, 1, 2, 3, 4, 5]]])(
  'texts without a translation are told by the lengths and numbers of all others: %j',
  (missing) => {
    expect(
      findUnpaired(
        ARABIC,
        ENGLISH.filter((_, at) => !missing.includes(at)),
      ),
    ).toEqual(missing);
  },
);

test('texts of a translation that render none are told likewise', () => {
  expect(
    findUnpaired([...ENGLISH.slice(0, 4), 'So it is said, at least, by some who were not there.', ...ENGLISH.slice(4)], ARABIC),
  ).toEqual([4]);
});
