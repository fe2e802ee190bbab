import type { RootContent } from 'mdast';
import { listPath, entryPagePath } from '../../formats/links/links.ts';
import { relationPath } from '../../formats/links/relation-path.ts';
import { frame, linkEntry, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, link, list, paragraph, type Words } from '../../formats/markdown/nodes.ts';
import type { CompiledFinding } from '../../model/compiled.ts';
import { nameOf } from '../../model/kinds.ts';
import { writeQuestion } from '../open/markdown.ts';
import { viewQuestionsOf } from '../open/view.ts';
import { listRests } from './rests.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the Markdown alternate of the list of findings. */
export function writeFindings(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const body = stand.briefing.findings.flatMap((finding) => [
    heading(2, finding.question ?? finding.label),
    paragraph(linkEntry(stand, 'finding', finding), ` ${finding.statement}`),
  ]);
  return frame(stand, listPath('finding'), [strings.kinds.finding.title], body);
}

/** Write the Markdown alternate of a finding's page: its sentence, and what it rests on. */
export function writeFinding(stand: RenderContext, finding: CompiledFinding): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const { id, code, label, question, statement } = finding;
  const rests = listRests(stand.briefing, finding).flatMap((part) => [
    heading(2, strings.kinds[part.kind].title),
    ...list(
      part.kind === 'relation'
        ? part.items.map((it): Words[] => [link(`${stand.site}${relationPath(stand.briefing, it.id)}`, it.code), ` ${it.label}`])
        : part.items.map((it): Words[] => [linkEntry(stand, part.kind, it), ` ${nameOf(part.kind, it)}`]),
    ),
  ]);
  const questions = viewQuestionsOf(stand.briefing, finding).map((line) => writeQuestion(stand, { ...line, findings: [] }));
  const open = questions.length ? [heading(2, strings.finding.leftOpen), ...list(questions)] : [];
  return frame(stand, entryPagePath('finding', id), [`${code} ${question ?? label}`], [paragraph(statement), ...rests, ...open]);
}
