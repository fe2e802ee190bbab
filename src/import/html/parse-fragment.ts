import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const processor = unified().use(rehypeParse, { fragment: true });

/** Parse HTML that stands within a page. */
export function parseFragment(html: string): Root {
  return processor.parse(html);
}
