import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPaper, PAPERS, type Paper } from '../../formats/pdf/paper.ts';
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
  /** What PDFs are printed for. */
  paper: Paper;
  /** Whether pictures for previews are drawn. */
  previews: boolean;
  /** Whether compressed files stand beside the originals. */
  compress: boolean;
  json: boolean;
}

export const pdfModes: readonly string[] = ['auto', 'required', 'off'] satisfies PdfMode[];

/** What `--help` says. */
export const BUILD_HELP = `npm run build -- [options]

  --content FOLDER      the content (content)
  --out FOLDER          where the site comes to be (dist)
  --if-changed          only if something has changed since the last build
  --pdf auto|required|off
                        print PDFs if there is a browser (auto), in any case, or not at all
  --paper ${Object.keys(PAPERS).join('|')}     what PDFs are printed for: A4 (a4), or US Letter
  --previews on|off     draw pictures for previews (on)
  --compress            put compressed files beside the others
  --json                print what was built, or its problems, as JSON`;

/** Parse the arguments of the build. */
export function parseBuildOptions(args: string[], root: string): BuildOptions {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      'if-changed': { type: 'boolean', default: false },
      pdf: { type: 'string', default: 'auto' },
      paper: { type: 'string', default: 'a4' },
      previews: { type: 'string', default: 'on' },
      compress: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
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
