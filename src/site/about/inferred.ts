import { isLarge } from '../../compiler/analysis/cut-briefing.ts';
import { articlePath, entryPath, thingPath } from '../../formats/links/links.ts';
import type { Briefing } from '../../model/compiled.ts';
import { printDate } from '../base/print-date.ts';
import { RELATION_WORDS } from '../base/words.ts';

/** Something that we infer, and why. */
export interface Inferred {
  code: string;
  label: string;
  /** The path of where it stands, below the site's base. */
  path: string;
  /** What is inferred. */
  value: string;
  reason: string;
}

/** List all that is inferred: when the documents were written, when things happened, and which claims belong together. */
export function listInferred(briefing: Briefing): Record<'documents' | 'times' | 'relations', Inferred[]> {
  const { articles, claims, figures, relations } = briefing;
  const pathOf = isLarge(briefing) ? thingPath : entryPath;
  const value = (edtf: string | null | undefined) => (edtf ? printDate(edtf) : 'no date can be told');
  return {
    documents: articles.flatMap((article) => {
      const { code, label, inferredDate: date } = article;
      return date ? [{ code, label, path: articlePath(article), value: printDate(date.value), reason: date.reason }] : [];
    }),
    times: [
      ...claims.flatMap(({ id, code, label, when }) =>
        when?.reason ? [{ code, label, path: pathOf('claim', id), value: `“${when.text}”: ${value(when.edtf)}`, reason: when.reason }] : [],
      ),
      ...figures.flatMap((figure) => {
        const { id, code, quantity: label, period, places } = figure;
        const path = pathOf('figure', id);
        const own = figure.kind === 'date' ? figure.reason : undefined;
        return [
          ...(own && figure.kind === 'date'
            ? [{ code, label, path, value: `“${places[0]?.quote ?? ''}”: ${value(figure.value)}`, reason: own }]
            : []),
          ...(period?.reason
            ? [{ code, label, path, value: `“${period.text}”: ${value(period.from ?? period.to)}`, reason: period.reason }]
            : []),
        ];
      }),
    ],
    relations: relations.flatMap(({ id: _id, code, label, type, basis, reason, claims: [one] }) =>
      basis === 'inferred' ? [{ code, label, path: pathOf('claim', one), value: RELATION_WORDS[type].name.toLowerCase(), reason }] : [],
    ),
  };
}
