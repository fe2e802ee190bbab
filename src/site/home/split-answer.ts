import { segment } from '../../compiler/text/segments.ts';

/** Split off the first sentence of a statement: the answer, and what is said about it. */
export function splitAnswer(statement: string, language: string): { answer: string; rest: string } {
  const [first] = segment(statement, language, 'sentence');
  const answer = first?.segment ?? statement;
  return { answer: answer.trim(), rest: statement.slice(answer.length).trim() };
}
