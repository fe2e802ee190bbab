import { isUtf8 } from 'node:buffer';
import { basename, join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import { parseYaml, type Path } from '../../compiler/read/parse-yaml.ts';
import type { FileChange, Snapshot } from '../change-content.ts';
import type { Value } from '../set-keys.ts';
import { editBehindMark } from '../yaml-text.ts';

/** The files of a content folder while a change of them is planned. */
export interface Texts {
  folder: string;
  /** Those that are there, new ones included. */
  files: () => string[];
  /** Whether a file is there, a new one included. */
  has: (file: string) => boolean;
  /** The value at a path of the YAML of a file, or of the front matter of a text; undefined where there is none. */
  valueAt: (file: string, path: Path) => unknown;
  /**
   * Edit the YAML of a file, which is empty where there is none yet.
   *
   * @throws {UsageError} if it cannot be edited as it is written
   */
  edit: (file: string, change: (yaml: string) => string) => void;
  /**
   * Begin a file.
   *
   * @throws {UsageError} if it is there: what could not be read is no record, and still somebody's work
   */
  create: (file: string, text: string) => void;
  /** What is changed by now. */
  changes: () => FileChange[];
  /** What the YAML of a file says by now, with the way back to where it is written in the file. */
  located: (file: string) => ReturnType<typeof parseYaml>;
}

const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?\r?\n)?(---[ \t]*(?:\r?\n|$))/;

/** Open the files of a content folder to plan a change. */
export function openTexts(folder: string, content: Snapshot): Texts {
  const edited = new Map<string, string>();
  const parsed = new Map<string, unknown>();
  const located = new Map<string, ReturnType<typeof parseYaml>>();
  const textOf = (file: string): string | null => {
    const now = edited.get(file);
    if (now !== undefined) return now;
    const found = content.get(file);
    if (found === undefined) return null;
    if (!(found instanceof Buffer) || !isUtf8(found)) throw unsound(folder, file);
    return found.toString();
  };
  const yamlOf = (file: string) => {
    const text = (textOf(file) ?? '').replace(/^\uFEFF/, '');
    if (!file.endsWith('.md')) return { yaml: text, line: 1 };
    return { yaml: FRONT_MATTER.exec(text)?.[2] ?? '', line: 2 };
  };
  const read = (file: string): unknown => {
    const known = parsed.get(file);
    if (known !== undefined) return known;
    try {
      const value: unknown = parse(yamlOf(file).yaml);
      parsed.set(file, value);
      return value;
    } catch (error) {
      if (error instanceof YAMLParseError || error instanceof ReferenceError) throw unsound(folder, file);
      throw error;
    }
  };
  return {
    folder,
    files: () => [...new Set([...content.keys(), ...edited.keys()])],
    has: (file) => content.has(file) || edited.has(file),
    valueAt: (file, path) =>
      textOf(file) === null
        ? undefined
        : path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], read(file)),
    edit: (file, change) => {
      const text = textOf(file) ?? '';
      // An empty file may be one that is just being saved.
      if (content.has(file) && !text.trim()) throw unsound(folder, file);
      edited.set(
        file,
        soundly(folder, file, () => editBehindMark(text, (it) => (file.endsWith('.md') ? editFrontMatter(it, change) : change(it)))),
      );
      parsed.delete(file);
      located.delete(file);
    },
    create: (file, text) => {
      if (content.has(file)) throw new UsageError(`Unexpected ${join(folder, file)}, expected nothing there yet: choose another name`);
      edited.set(file, text);
    },
    changes: () => [...edited].filter(([file, after]) => content.get(file)?.toString() !== after).map(([path, after]) => ({ path, after })),
    located: (file) => {
      const known = located.get(file);
      if (known) return known;
      const { yaml, line } = yamlOf(file);
      const found = parseYaml(`${basename(folder)}/${file}`, yaml, line);
      located.set(file, found);
      return found;
    },
  };
}

function editFrontMatter(text: string, change: (yaml: string) => string): string {
  const [head, open = '', yaml = '', close = ''] = FRONT_MATTER.exec(text) ?? [];
  if (head === undefined) throw new RangeError('No front matter');
  return open + change(yaml) + close + text.slice(head.length);
}

function soundly<T>(folder: string, file: string, edit: () => T): T {
  try {
    return edit();
  } catch (error) {
    if (error instanceof RangeError || error instanceof YAMLParseError) throw unsound(folder, file);
    throw error;
  }
}

function unsound(folder: string, file: string): UsageError {
  return new UsageError(
    `Unexpected way of writing in ${join(folder, file)}, expected YAML that can be edited in its place: \`npm run check\` says what is wrong, or edit it by hand`,
  );
}

/** Pass on what YAML or JSON holds as a value to be written. */
export function asValue(value: unknown): Value {
  return value as Value;
}
