import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { placeOf, refuseForeign } from './check-out.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';

/** Whether PDFs are printed: if there is a browser, in any case, or not at all. */
export type PdfMode = 'auto' | 'required' | 'off';

/** What a build is asked for, paths absolute; links on the way to `out` are followed. */
export interface BuildOptions {
  content: string;
  out: string;
  ifChanged: boolean;
  pdf: PdfMode;
  /** Whether pictures for previews are drawn. */
  previews: boolean;
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
      previews: { type: 'string', default: 'on' },
      compress: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { pdf, previews, compress, json } = values;
  if (!isPdfMode(pdf)) throw new UsageError(`Unexpected \`--pdf=${pdf}\`, expected one of: ${pdfModes.join(', ')}`);
  if (previews !== 'on' && previews !== 'off') throw new UsageError(`Unexpected \`--previews=${previews}\`, expected one of: on, off`);
  const content = resolve(values.content);
  if (!existsSync(content)) throw new UsageError(`Unexpected \`--content\`: there is no folder ${content}`);
  const out = placeOf(resolve(values.out), content, root);
  refuseForeign(out);
  return { content, out, ifChanged: values['if-changed'], pdf, previews: previews === 'on', compress, json };
}

/** Say whether a word names a mode. */
export function isPdfMode(text: string): text is PdfMode {
  return pdfModes.includes(text);
}
