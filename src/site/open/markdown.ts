import type { RootContent } from 'mdast';
import { OPEN_PATH, articlePath, entryPagePath } from '../../formats/links/links.ts';
import { frame, linkPlace, linkEntry, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, link, list, paragraph, strong, type Words } from '../../formats/markdown/nodes.ts';
import { capitalize } from '../base/words.ts';
import { viewQuestions, type QuestionLine } from './view.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the Markdown alternate of the page of open questions. */
export function writeOpen(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const parts = viewQuestions(stand.briefing).flatMap(({ title, lead, groups }) => [
    heading(2, title),
    paragraph(lead),
    ...groups.flatMap(({ title: name, first, rest }) => [
      heading(3, name),
      ...list([...first, ...rest].map((line) => writeQuestion(stand, line))),
    ]),
  ]);
  return frame(stand, OPEN_PATH, [strings.open.title], [paragraph(parts.length ? strings.open.lead : strings.open.nothingOpen), ...parts]);
}

/** Write one question as a line of a list. */
export function writeQuestion(stand: RenderContext, { entry, text, places, findings }: QuestionLine): Words[] {
  const { articles } = stand.briefing;
  const strings = stringsOf(stand.briefing);
  const where = places.flatMap(({ text: name, place }, at): Words[] => {
    const article = articles.find(({ code }) => code === name);
    return [at > 0 && ', ', article ? link(`${stand.site}${articlePath(article)}`, strong(name)) : linkPlace(stand, place)];
  });
  return [
    ...where,
    ' ',
    ...(entry ? [link(`${stand.site}${entryPagePath(entry.kind, entry.id)}`, entry.code), ' '] : []),
    entry && text ? strings.facts.line({ label: capitalize(entry.label), value: text }) : entry ? capitalize(entry.label) : text,
    ...strings.open.restingFindings<Words>({ findings: findings.map((finding) => linkEntry(stand, 'finding', finding)) }),
  ];
}
