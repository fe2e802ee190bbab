import type { Link, Parents, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** Names of hosts in words that are links by themselves; what is written with other signs is no address. */
const HOST = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)+\.?(?::\d+)?$/u;

/**
 * Level addresses that are links without any markup, as GFM has them: backslashes that escape a sign are no part of them, and
 * without a host that can be they are words.
 *
 * `www.\*.com` → the words `www.*.com`; `https://x.example/a\_b` → a link to `https://x.example/a_b`
 */
export function levelLiteralLinks(tree: Root, source: string): void {
  visitParents(tree, 'link', (link: Link, ancestors: Parents[]) => {
    const { start, end } = link.position ?? {};
    const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
    if (!/^(?:https?:|www\.)/i.test(written)) return;
    const words = written.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
    const address = /^www\./i.test(words) ? `http://${words}` : words;
    const [, host = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
    const text: Text = { type: 'text', value: words, ...(link.position && { position: link.position }) };
    if (!HOST.test(host)) {
      const parent = ancestors.at(-1);
      const at = parent?.children.findIndex((it) => it === link) ?? -1;
      if (parent && at !== -1) parent.children.splice(at, 1, text);
    } else if (words !== written) {
      link.url = address;
      link.children = [text];
    }
  });
}
