import type { Problem } from '../../compiler/problems/problem.ts';
import { parseYaml } from '../../compiler/read/parse-yaml.ts';

/** A Markdown file that others wrote, in two: what its front matter states, and its text. */
export interface SplitMarkdown {
  facts: Record<string, unknown>;
  body: string;
  /** The line of the file at which the text starts, from 1. */
  firstLine: number;
  problems: Problem[];
}

/**
 * Split front matter in YAML from the text: from a line `---` to the next line `---` or `...`, as pandoc reads it. What
 * stands there and is no list of keys is text between two thematic breaks.
 */
export function splitYaml(file: string, text: string): SplitMarkdown {
  const whole: SplitMarkdown = { facts: {}, body: text, firstLine: 1, problems: [] };
  const [head, yaml = ''] = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (head === undefined) return whole;
  const { located, problems } = parseYaml(file, yaml, 2);
  if (problems.length) return /^[\w-]+:(?:\s|$)/m.test(yaml) ? { ...whole, problems } : whole;
  const value = located?.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) return whole;
  return { facts: value as Record<string, unknown>, body: text.slice(head.length), firstLine: head.split('\n').length, problems: [] };
}
