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
  const heard = new Set([article.author, facts.voice, ...facts.relays]);
  for (const id of heard) {
    const outlet = sources.get(id)?.outlet;
    if (outlet) heard.add(outlet);
  }
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
  return [...problems, ...unheard];
}
