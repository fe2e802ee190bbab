import { expect, test } from 'vitest';
import { splitAnswer } from '../../../src/site/home/split-answer.ts';

test.each([
  {
    statement: 'Probably not: both rest on one report. Nowhere is it confirmed.',
    answer: 'Probably not: both rest on one report.',
    rest: 'Nowhere is it confirmed.',
  },
  { statement: 'Of 51 events one has a named origin', answer: 'Of 51 events one has a named origin', rest: '' },
  { statement: 'It is “not said.” Who counted, neither says.', answer: 'It is “not said.”', rest: 'Who counted, neither says.' },
])('the answer is the first sentence: $answer', ({ statement, answer, rest }) => {
  expect(splitAnswer(statement, 'en')).toEqual({ answer, rest });
});
