import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { printPatch } from '../edit/print-patch.ts';
import { printProposals, printReport } from './shared/print-proposals.ts';
import { proposeAnchors } from './shared/propose-anchors.ts';
import { runCommand } from '../compiler/problems/usage-error.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'reanchor.patch' },
      json: { type: 'boolean', default: false },
    },
  });
  const reanchoring = await proposeAnchors(values.content);
  const { proposals, files, retired, problems } = reanchoring;
  const text = printPatch(files, printProposals(proposals));
  const patch = text ? values.out : null;
  if (patch) await writeFile(patch, text);
  console.log(values.json ? JSON.stringify({ proposals, retired, patch, problems }, null, 2) : printReport(reanchoring, patch));
  return proposals.some(({ type }) => type !== 'doubtful') || problems.some(({ fatal }) => fatal) ? 1 : 0;
});
