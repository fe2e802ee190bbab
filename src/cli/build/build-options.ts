import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../../compiler/problems/usage-error.ts';

/** Whether PDFs are printed: if there is a browser, in any case, or not at all. */
export type PdfMode = 'auto' | 'required' | 'off';

/** What a build is asked for, paths absolute. */
export interface BuildOptions {
  content: string;
  out: string;
  ifChanged: boolean;
  pdf: PdfMode;
  /** Whether compressed files stand beside the originals. */
  compress: boolean;
  json: boolean;
}

export const pdfModes: readonly string[] = ['auto', 'required', 'off'] satisfies PdfMode[];

/** Parse the arguments of the build. */
export function parseBuildOptions(args: string[], root: string): BuildOptions {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      'if-changed': { type: 'boolean', default: false },
      pdf: { type: 'string', default: 'auto' },
      compress: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { pdf, compress, json } = values;
  if (!isPdfMode(pdf)) throw new UsageError(`Unexpected \`--pdf=${pdf}\`, expected one of: ${pdfModes.join(', ')}`);
  const [content, out] = [resolve(values.content), resolve(values.out)];
  if (!existsSync(content)) throw new UsageError(`Unexpected \`--content\`: there is no folder ${content}`);
  checkOut(out, content, root);
  return { content, out, ifChanged: values['if-changed'], pdf, compress, json };
}

/** Say whether a word names a mode. */
export function isPdfMode(text: string): text is PdfMode {
  return pdfModes.includes(text);
}

/** Refuse a folder whose replacement would lose something that is no earlier build. */
function checkOut(out: string, content: string, root: string): void {
  const kept = [content, root, ...['src', 'public', 'tests', 'node_modules', '.git', '.build', '.cache'].map((name) => join(root, name))];
  const inside = kept.filter((folder) => folder !== root).some((folder) => contains(folder, out));
  if (inside || kept.some((folder) => contains(out, folder)))
    throw new UsageError(`Unexpected \`--out\` ${out}, expected a folder that holds nothing else of the project`);
  const nearest = nearestExisting(out);
  if (!statSync(nearest).isDirectory()) throw new UsageError(`Unexpected \`--out\` ${out}, expected a folder: ${nearest} is a file`);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'index.html'))) {
    throw new UsageError(`Unexpected files in ${out}, expected an empty folder or an earlier build`);
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way); // absolute: on another drive
}
