import { startOf, unexpected, type Problem } from '../../compiler/problems/problem.ts';

/** How deep elements may lie within each other: beyond, what reads them takes minutes, or fails. */
const DEEPEST = 250;

/** Elements that another one ends, or that hold nothing: what opens and does not close. */
const OPEN_ENDED =
  /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Check that markup is not nested too deep, before anything reads it. */
export function checkDepth(file: string, markup: string, isXml = false): Problem[] {
  let depth = 0;
  for (const [, slash, name = '', rest = ''] of markup.matchAll(/<(\/?)([a-z][\w:.-]*)([^<>]*)>/gi)) {
    if (rest.endsWith('/') || (!isXml && OPEN_ENDED.test(name))) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > DEEPEST) return [reportDepth(file)];
  }
  return [];
}

function reportDepth(file: string): Problem {
  return unexpected(startOf(file), 'file-has-limit', 'text that is nested too deep', 'a document that can be read', {
    hint: 'import the text alone.',
  });
}
