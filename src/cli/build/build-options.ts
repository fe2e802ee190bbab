import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isPaper, PAPERS, type Paper } from '../../formats/pdf/paper.ts';
import { placeOf, refuseForeign } from './check-out.ts';
import { CONTENT, readCommand } from '../shared/command.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';

/** Whether PDFs are printed: if there is a browser, in any case, or not at all. */
export type PdfMode = 'auto' | 'required' | 'off';

/** What a build is asked for, paths absolute; links on the way to `out` are followed. */
export interface BuildOptions {
  content: string;
  out: string;
  ifChanged: boolean;
  pdf: PdfMode;
  /** What PDFs are printed for. */
  paper: Paper;
  /** Whether pictures for previews are drawn. */
  previews: boolean;
  /** Whether compressed files stand beside the originals. */
  compress: boolean;
  json: boolean;
}

export const pdfModes: readonly string[] = ['auto', 'required', 'off'] satisfies PdfMode[];

const COMMAND = {
  name: 'npm run build',
  does: 'Build the site: the old one is there, or the new one, whole, at every moment.',
  options: {
    content: CONTENT,
    out: { type: 'string', default: 'dist', value: 'FOLDER', says: 'where the site comes to be' },
    'if-changed': { type: 'boolean', default: false, says: 'only if something has changed since the last build' },
    pdf: {
      type: 'string',
      default: 'auto',
      value: pdfModes.join('|'),
      says: 'print PDFs if there is a browser, in any case, or not at all',
    },
    paper: { type: 'string', default: 'a4', value: Object.keys(PAPERS).join('|'), says: 'what PDFs are printed for: A4, or US Letter' },
    previews: { type: 'string', default: 'on', value: 'on|off', says: 'whether pictures for previews are drawn' },
    compress: { type: 'boolean', default: false, says: 'put compressed files beside the others' },
    json: { type: 'boolean', default: false, says: 'print what was built, or its problems, as JSON' },
  },
} as const;

/** Parse the arguments of the build; null if they ask for help, which is printed then. */
export function parseBuildOptions(args: string[], root: string): BuildOptions | null {
  const given = readCommand(COMMAND, args);
  if (!given) return null;
  const { values } = given;
  const { pdf, paper, previews, compress, json } = values;
  if (!isPdfMode(pdf)) throw new UsageError(`Unexpected \`--pdf=${pdf}\`, expected one of: ${pdfModes.join(', ')}`);
  if (!isPaper(paper)) throw new UsageError(`Unexpected \`--paper=${paper}\`, expected one of: ${Object.keys(PAPERS).join(', ')}`);
  if (previews !== 'on' && previews !== 'off') throw new UsageError(`Unexpected \`--previews=${previews}\`, expected one of: on, off`);
  const content = resolve(values.content);
  if (!existsSync(content)) throw new UsageError(`Unexpected \`--content\`: there is no folder ${content}`);
  const out = placeOf(resolve(values.out), content, root);
  refuseForeign(out);
  return { content, out, ifChanged: values['if-changed'], pdf, paper, previews: previews === 'on', compress, json };
}

/** Say whether a word names a mode. */
export function isPdfMode(text: string): text is PdfMode {
  return pdfModes.includes(text);
}
