import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { copyMini } from '../mini.ts';

/** Ends an attribute, an element, a script, a style, a comment, a table cell and a line, and turns the direction. */
export const HOSTILE =
  `"'\`></title></style></textarea>--></script><script>window.struck=true</script><img src=x onerror=window.struck=true>` +
  `<svg onload=window.struck=true><a href="javascript:window.struck=true">|</a></svg>\u202E {{window}} \${window} ]]> =cmd|`;
/** As much of it as a label may hold. */
const SHORT = `"><img src=x onerror=window.struck=true>`;
/** The keys under which a text of ours or of a document stands; codes, ids, dates and quoted words have forms of their own. */
const TEXTS =
  /^(?:title|standfirst|note|label|statement|reason|name|role|quantity|unit|population|actor|where|hedge|description|text|summary)$/;
const LISTS = /^(?:editors|aliases|values)$/;

/** The language that one article claims to be in: pages in another direction show its words. */
export const OTHER = { slug: 'ships', language: 'en-Arab' };

/** Write the mini-briefing with hostile words in every text, and tell its folder. */
export async function writeHostileContent(): Promise<string> {
  const content = await copyMini([{ file: 'anchors.lock' }]);
  for (const name of await readdir(content, { recursive: true })) {
    const path = join(content, name);
    if (name.endsWith('.yaml')) await writeFile(path, String(poison(parseDocument(await readFile(path, 'utf8')))));
    if (!name.endsWith('.md')) continue;
    const [, facts = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(path, 'utf8')) ?? [];
    const own = String(poison(parseDocument(facts)));
    const front = name.includes(OTHER.slug) ? own.replace('language: en', `language: ${OTHER.language}`) : own;
    // In a text, raw HTML is left out; what stands in backslashes is words.
    await writeFile(path, `---\n${front}---\n${text.trimEnd()} ${HOSTILE} ${HOSTILE.replace(/[<>[\]|`]/g, '\\$&')}\n`);
  }
  return content;
}

/** Add the hostile words to every text of a YAML document. */
function poison(document: Document): Document {
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (TEXTS.test(key) && isScalar(pair.value) && typeof pair.value.value === 'string')
        pair.value.value = key === 'label' ? `Mud ${SHORT}` : `${pair.value.value} ${HOSTILE}`;
      if (LISTS.test(key))
        visit(pair.value as Parameters<typeof visit>[0], {
          Scalar: (_at, scalar) => {
            scalar.value = `${String(scalar.value)} ${HOSTILE}`;
          },
        });
    },
  });
  return document;
}
