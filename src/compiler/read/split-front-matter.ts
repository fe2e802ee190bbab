/** A Markdown file in two: its front matter and its body, each with the line at which it starts. */
export interface SplitFile {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Split the front matter, between two lines `---`, from the body; null if the file doesn't start with one. */
export function splitFrontMatter(text: string): SplitFile | null {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return null;
  const yaml = match[1] ?? '';
  const head = match[0];
  return { yaml, yamlLine: 2, body: text.slice(head.length), bodyLine: head.split('\n').length };
}
