import type { Link, Node, Parents, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** Names of hosts in words that are links by themselves; what is written with other signs is no address. */
const HOST = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)+\.?(?::\d+)?$/u;

/**
 * Level addresses that are links without any markup, as GFM has them: backslashes that escape a sign are no part of them, and
 * without a host that can be they are words, as they are where a sign before or in the host is escaped.
 *
 * `www.\*.com` → the words `www.*.com`; `https://x.example/a\_b` → a link to `https://x.example/a_b`; `http\://x.example` → words
 */
export function levelLiteralLinks(tree: Root, source: string): void {
  visitParents(tree, 'link', (link: Link, ancestors: Parents[]) => {
    if (!link.position) {
      // What is found in words that are read already has no place of its own.
      const home = ancestors.findLast(({ position }) => position);
      const words = link.children.map((it) => ('value' in it ? it.value : '')).join('');
      if (isEscaped(words, sliceOf(source, home))) replace(link, ancestors.at(-1), { type: 'text', value: words });
      return;
    }
    const written = sliceOf(source, link);
    if (!/^(?:https?:|www\.)/i.test(written)) return;
    const next = source[link.position.end.offset ?? 0] ?? ''; // which the last backslash may escape
    const words = dropEscapes(written + next).slice(0, next ? -next.length : undefined);
    const address = /^www\./i.test(words) ? `http://${words}` : words;
    const [, host = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
    const text: Text = { type: 'text', value: words, position: link.position };
    if (!HOST.test(host)) replace(link, ancestors.at(-1), text);
    else if (words !== written) {
      link.url = address;
      link.children = [text];
    }
  });
}

/** Tell whether the begin of an address, up to its host, stands in what was written only with backslashes that escape its signs. */
function isEscaped(words: string, written: string): boolean {
  const [begin] = /^(?:https?:\/\/|www\.)[^/?#]*/i.exec(words) ?? [];
  return begin !== undefined && !written.includes(begin) && dropEscapes(written).includes(begin);
}

/** Take away the backslashes that escape a sign: `a\_b` → `a_b` */
function dropEscapes(written: string): string {
  return written.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function sliceOf(source: string, node: Node | undefined): string {
  return source.slice(node?.position?.start.offset ?? 0, node?.position?.end.offset ?? 0);
}

function replace(link: Link, parent: Parents | undefined, text: Text): void {
  const at = parent?.children.findIndex((it) => it === link) ?? -1;
  if (parent && at !== -1) parent.children.splice(at, 1, text);
}
