/** A string, a dictionary or a name, which say nothing here, or an operator. */
const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<[\da-f\s]*>|\/[^\s/<>()[\]]*|[a-z'"][\w*'"]*/gi;
const PAINTING: ReadonlySet<string> = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'Tj', 'TJ', "'", '"']);

/** Find what content paints outside of all marks, and marks of structure and of artifacts that stand in each other. */
export function findUnmarked(operators: string): string[] {
  const faults: string[] = [];
  const open: ('artifact' | 'structure' | 'other')[] = [];
  let names: string[] = [];
  for (const [token] of operators.matchAll(TOKEN)) {
    if (/^[(<]/.test(token)) continue;
    if (token.startsWith('/')) {
      names.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      const kind = names[0] === '/Artifact' ? 'artifact' : names.includes('/MCID') ? 'structure' : 'other';
      if (kind !== 'other' && open.some((it) => it !== 'other' && it !== kind)) faults.push(`${kind} in ${open.join(', ')}`);
      open.push(kind);
    } else if (token === 'EMC') {
      if (open.pop() === undefined) faults.push('a mark that ends and was not begun');
    } else if (PAINTING.has(token) && !open.some((it) => it !== 'other')) {
      faults.push(`${token} outside of all marks`);
    }
    names = [];
  }
  return [...faults, ...open.map((it) => `a mark of ${it} that does not end`)];
}
