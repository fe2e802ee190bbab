import type { ElementContent, Properties } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { x } from 'xastscript';
import { printXml } from '../feeds/print-xml.ts';
import { STYLE_FILE } from './book.ts';
import { directionOf } from '../../model/direction.ts';

/** A page of a book. */
export interface BookPage {
  title: string;
  language: string;
  /** What its whole text is, as an EPUB structure. */
  type?: string;
  children: ElementContent[];
}

/** Print a page of a book as XHTML that is well-formed whatever it holds. */
export function printPage({ title, language, type, children }: BookPage): string {
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  const tree = h('html', { ...names, lang: language, 'xml:lang': language, dir: directionOf(language) }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: STYLE_FILE })]),
    h('body', type === undefined ? {} : structure(type), children),
  ]);
  return printXml(x(null, [{ type: 'doctype', name: 'html' }, toXast(tree)]));
}

/** The properties of what is a structure of EPUB, with its role for readers of screens where it has one. */
export function structure(type: string, role?: string): Properties {
  return { 'epub:type': type, ...(role !== undefined && { role }) };
}
