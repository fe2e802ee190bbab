import { isLarge } from '../../compiler/analysis/cut-briefing.ts';
import { articlePath, entryPath, locator, paragraphId, entryPagePath } from '../../formats/links/links.ts';
import type { Briefing } from '../../model/compiled.ts';
import { printDate } from '../base/print-date.ts';
import { capitalize, sourceName } from '../base/words.ts';
import { stringsOf } from '../../strings/index.ts';

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

/** List the numerals that are no figures, each with the reason. */
export function listWaivers(briefing: Briefing): Inferred[] {
  const strings = stringsOf(briefing);
  return briefing.articles.flatMap((article) =>
    (article.waivers ?? []).map(({ words, paragraph, reason }) => ({
      code: paragraph === null ? article.code : locator(article.code, paragraph),
      label: article.label,
      path: paragraph === null ? articlePath(article) : `${articlePath(article)}#${paragraphId(paragraph)}`,
      value: paragraph === null ? strings.about.waivedPattern({ pattern: words }) : strings.about.waivedWords({ quote: words }),
      reason,
    })),
  );
}

/** What the data mark as inferred, by what is inferred. */
export interface InferredLists {
  documents: Inferred[];
  /** Who speaks in a paragraph or has a part in it, and other steps of chains. */
  steps: Inferred[];
  /** Times for which a date was made out. */
  times: Inferred[];
  /** Times of which no date can be told, with the reason. */
  undated: Inferred[];
  relations: Inferred[];
}

/** List what the data mark as inferred, and the times of which they say that no date can be told. */
export function listInferred(briefing: Briefing): InferredLists {
  const { articles, relations } = briefing;
  const strings = stringsOf(briefing);
  const pathOf = isLarge(briefing) ? entryPagePath : entryPath;
  const times = listTimes(briefing);
  return {
    documents: articles.flatMap((article) => {
      const { code, label, inferredDate: date } = article;
      return date ? [{ code, label, path: articlePath(article), value: printDate(strings, date.value), reason: date.reason }] : [];
    }),
    steps: listSteps(briefing),
    times: times.flatMap(({ date, text, ...time }) =>
      date ? [{ ...time, value: strings.about.timeOf({ quote: text, date: printDate(strings, date) }) }] : [],
    ),
    undated: times.flatMap(({ date, text, ...time }) => (date ? [] : [{ ...time, value: strings.about.undatedTime({ quote: text }) }])),
    relations: relations.flatMap(({ code, label, type, basis, reason, claims: [one] }) =>
      basis === 'inferred' && one !== undefined
        ? [
            {
              code,
              label,
              path: pathOf('claim', one),
              value: strings.about.inferredRelation({ relation: strings.terms.relations[type].name }),
              reason,
            },
          ]
        : [],
    ),
  };
}

/** A time with a reason why it has its date, or none. */
type Time = Omit<Inferred, 'value'> & { text: string; date: string | null };

function listTimes(briefing: Briefing): Time[] {
  const { claims, figures } = briefing;
  const pathOf = isLarge(briefing) ? entryPagePath : entryPath;
  return [
    ...claims.flatMap(({ id, code, label, when }) =>
      when?.reason ? [{ code, label, path: pathOf('claim', id), text: when.text, date: when.edtf, reason: when.reason }] : [],
    ),
    ...figures.flatMap((figure) => {
      const { id, code, quantity: label, period, places } = figure;
      const common = { code, label, path: pathOf('figure', id) };
      return [
        ...(figure.kind === 'date' && figure.reason
          ? [{ ...common, text: places[0]?.quote ?? '', date: figure.value, reason: figure.reason }]
          : []),
        ...(period?.reason ? [{ ...common, text: period.text, date: period.from ?? period.to, reason: period.reason }] : []),
      ];
    }),
  ];
}

/** List the parts of sources in paragraphs that are our reading, and the steps of single chains that are. */
function listSteps(briefing: Briefing): Inferred[] {
  const { articles, claims, figures } = briefing;
  const strings = stringsOf(briefing);
  const pathOf = isLarge(briefing) ? entryPagePath : entryPath;
  const ofParagraphs = articles.flatMap((article) =>
    article.paragraphs.flatMap(({ number, voice, inferred }) =>
      inferred.map(({ source, reason }) => ({
        code: locator(article.code, number),
        label: capitalize(sourceName(briefing, source)),
        path: `${articlePath(article)}#${paragraphId(number)}`,
        value: source === voice ? strings.about.whoseWords : strings.about.throughWhom,
        reason,
      })),
    ),
  );
  const known = new Set(ofParagraphs.map(({ reason }) => reason));
  const ofEntries = [
    ...claims.map((claim) => ({ kind: 'claim' as const, label: claim.label, entry: claim })),
    ...figures.map((figure) => ({ kind: 'figure' as const, label: figure.quantity, entry: figure })),
  ].flatMap(({ kind, label, entry: { id, code, places } }) =>
    places
      .flatMap(({ inferred }) => inferred)
      .filter(({ reason }) => !known.has(reason))
      .map(({ source, reason }) => ({
        code,
        label,
        path: pathOf(kind, id),
        value: strings.about.throughSource({ source: sourceName(briefing, source) }),
        reason,
      })),
  );
  return [...ofParagraphs, ...ofEntries];
}
