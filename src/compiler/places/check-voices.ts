import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import type { ArticleFacts } from '../../model/article.ts';
import type { Evidence } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';

/**
 * Check that a chain agrees with who speaks in its paragraph: it ends with the author of the article, and every link
 * is that author, the paragraph's voice, one whom the voice relays, or an outlet of these.
 */
export function checkVoices(
  article: ArticleFacts,
  sources: ReadonlyMap<string, Source>,
  evidence: Evidence,
  located: Located<unknown>,
  path: Path,
): Problem[] {
  const facts = article.paragraphs.find(({ number }) => String(number) === String(evidence.paragraph));
  if (!facts) return [];
  const heard = listHeard(article, facts, sources);
  const locator = `${article.code}¶${facts.number}`;
  const last = evidence.chain.at(-1);
  const problems =
    last === article.author
      ? []
      : [
          unexpected(
            located.locate([...path, 'chain', evidence.chain.length - 1]),
            'chain-ends-with-author',
            `source \`${last}\` at the end of a chain`,
            `\`${article.author}\`, the author of article ${article.code}`,
            {
              hint: 'a chain leads from the origin to the article.',
            },
          ),
        ];
  const unheard = evidence.chain.flatMap((link, at) =>
    // A source that doesn't exist has its own problem already.
    link === null || heard.has(link) || link === last || !sources.has(link)
      ? []
      : [
          unexpected(
            located.locate([...path, 'chain', at]),
            'chain-matches-voices',
            `source \`${link}\` in a chain at ${locator}`,
            `a voice, relay or outlet of ${locator}: ${[...heard].map((id) => `\`${id}\``).join(', ')}`,
            {
              hint: `add it to the \`relays\` of ${locator}, or correct the chain.`,
            },
          ),
        ],
  );
  const outside = evidence.inferred.flatMap(({ source }, at) =>
    evidence.chain.includes(source)
      ? []
      : [
          unexpected(
            located.locate([...path, 'inferred', at, 'source']),
            'inferred-step-in-chain',
            `inferred step of \`${source}\``,
            'a source of this chain',
            { hint: 'add it to the chain, or leave the step out.' },
          ),
        ],
  );
  return [...problems, ...unheard, ...outside];
}

/** Check that the parts of sources which are said to be our reading are parts in that paragraph. */
export function checkReadings(facts: Located<ArticleFacts>, sources: ReadonlyMap<string, Source>): Problem[] {
  return facts.value.paragraphs.flatMap((paragraph, at) => {
    const heard = listHeard(facts.value, paragraph, sources);
    return paragraph.inferred.flatMap(({ source }, index) =>
      heard.has(source) || !sources.has(source)
        ? []
        : [
            unexpected(
              facts.locate(['paragraphs', at, 'inferred', index, 'source']),
              'inferred-source-is-heard',
              `\`${source}\`, whose part in ${facts.value.code}¶${paragraph.number} is inferred`,
              `the voice, a relay or an outlet of ${facts.value.code}¶${paragraph.number}: ${[...heard].map((id) => `\`${id}\``).join(', ')}`,
            ),
          ],
    );
  });
}

/** List who may stand in chains of a paragraph: the author, the voice, those whom it relays, and the outlets of these. */
function listHeard(
  article: ArticleFacts,
  { voice, relays }: ArticleFacts['paragraphs'][number],
  sources: ReadonlyMap<string, Source>,
): Set<string> {
  const heard = new Set([article.author, voice, ...relays]);
  for (const id of heard) {
    const outlet = sources.get(id)?.outlet;
    if (outlet) heard.add(outlet);
  }
  return heard;
}
