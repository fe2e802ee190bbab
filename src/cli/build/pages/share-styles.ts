import { hash } from 'node:crypto';
import type { PageBundle, PageStyle } from './page-bundle.ts';

/** Pages of which there is one for each thing, but which are what a reader opens first: they bring their styles along. */
const ALONE = ['src/pages/articles/[slug].astro', 'src/pages/embed/[chart].astro', 'src/pages/print/[...document].astro'];
/** Styles of fewer bytes than this are no file: it would cost more than it spares. */
const FEW = 2000;

/** Whether a page takes part in a transition is asked before any file of it has come: by one that only leads on, too. */
const TRANSITION = /@media \(prefers-reduced-motion:no-preference\)\{@view-transition\{[^{}]*\}\}/;

/** How the pages get their styles. */
export interface SharedStyles {
  /** The stylesheets of each page, by Astro’s key of it. */
  styles: ReadonlyMap<string, { styles: PageStyle[] }>;
  /** The files of shared styles, by their paths from the folder of the site. */
  files: ReadonlyMap<string, string>;
  /** Take out of a page what it has from its shared file, if its component has one. */
  strip: (html: string, component: string) => string;
}

/**
 * Put the styles of pages of which there are many into one file for each kind of page, which a reader’s browser keeps. Written into each
 * of them, they would be four fifths of the bytes of a large site.
 *
 * @param page any page, from which the styles of the fonts are taken
 * @throws an error if it has none, or if a page has no rule for transitions where there should be one
 */
export function shareStyles({ styles }: Pick<PageBundle, 'styles'>, page: string): SharedStyles {
  const fonts = [...page.matchAll(/<style>(@font-face\{[^<]*)<\/style>/g)];
  if (!fonts.length) throw new Error('Unexpected page without `@font-face`, expected those of `Page.astro`');
  const [files, shared] = [new Map<string, string>(), new Map<string, { path: string; own: string }>()];
  const pages = styles.map(([key, own]): [string, { styles: PageStyle[] }] => {
    const [, component = ''] = key.split('&');
    const sorted = [...own].sort(byOrder).map(({ sheet }) => sheet);
    const inline = sorted.flatMap((sheet) => (sheet.type === 'inline' ? sheet.content : []));
    const isOneOfMany = component.includes('[') && !ALONE.includes(component);
    if (!isOneOfMany || inline.length !== sorted.length || inline.join('').length < FEW) return [key, { styles: [...own] }];
    const all = [...fonts.map(([, text = '']) => text), ...inline].join('');
    const moving = TRANSITION.exec(all)?.[0] ?? '';
    if (!moving) throw new Error(`Unexpected styles of ${component} without \`@view-transition\`, expected those of \`site.css\``);
    const css = all.replace(moving, '');
    const path = `_astro/styles.${hash('sha256', css).slice(0, 8)}.css`;
    files.set(path, css);
    shared.set(component, { path, own: inline.join('').replace(moving, '') });
    const sheets: PageStyle['sheet'][] = [
      { type: 'external', src: path },
      { type: 'inline', content: moving },
    ];
    return [key, { styles: sheets.map((sheet, at) => ({ depth: 0, order: at, sheet })) }];
  });
  const strip = (html: string, component: string) => {
    const file = shared.get(component);
    if (!file) return html;
    // One that only leads on is left before a file could come.
    if (html.includes('<meta http-equiv="refresh"'))
      return html.replace(new RegExp(`<link rel="stylesheet" href="[^"]*${file.path}">`), () => `<style>${file.own}</style>`);
    return fonts.reduce((text, [element]) => text.replace(element, ''), html);
  };
  return { styles: new Map(pages), files, strip };
}

/** The order in which Astro puts stylesheets (`cssOrder` in its `core/build/runtime.js`). */
function byOrder(one: PageStyle, other: PageStyle): number {
  if (one.order === -1 && other.order >= 0) return 1;
  if (other.order === -1 && one.order >= 0) return -1;
  if (one.order !== other.order) return one.order - other.order;
  if (one.depth === -1 || other.depth === -1) return one.depth === -1 ? -1 : 1;
  return other.depth - one.depth;
}
