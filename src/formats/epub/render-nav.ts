import type { Element } from 'hast';
import { h } from 'hastscript';
import { chapterFile, NAV_FILE, type Book } from './book.ts';
import { printPage, structure } from './render-page.ts';

/** Print the navigation of a book (EPUB 3.3, section 7): its contents, its landmarks, and its locators as pages to go to. */
export function printNav({
  title,
  language,
  navigation: words,
  chapters,
}: Pick<Book, 'title' | 'language' | 'navigation' | 'chapters'>): string {
  const contents = chapters.map((chapter) => {
    const file = chapterFile(chapter);
    const sections = chapter.sections.map((it) => h('li', link(`${file}#${it.id}`, it.title)));
    return h('li', [link(file, chapter.title), ...(sections.length ? [h('ol', sections)] : [])]);
  });
  const start = chapters.find(({ part }) => part === 'bodymatter');
  const landmarks = [
    h('li', typed('toc', NAV_FILE, words.contents)),
    ...(start ? [h('li', typed('bodymatter', chapterFile(start), words.startOfText))] : []),
    ...chapters
      .filter(({ type }) => type === 'titlepage' || type === 'index')
      .map((chapter) => h('li', typed(chapter.type, chapterFile(chapter), chapter.title))),
  ];
  const locators = chapters.flatMap((chapter) => chapter.locators.map((it) => h('li', link(`${chapterFile(chapter)}#${it.id}`, it.name))));
  return printPage({
    title,
    language,
    children: [
      h('nav', { ...structure('toc', 'doc-toc'), id: 'toc', ariaLabelledBy: 'toc-title' }, [
        h('h1#toc-title', words.contents),
        h('ol', contents),
      ]),
      h('nav', { ...structure('landmarks'), id: 'landmarks', ariaLabel: words.landmarks, hidden: true }, [h('ol', landmarks)]),
      ...(locators.length
        ? [
            h('nav', { ...structure('page-list', 'doc-pagelist'), id: 'page-list', ariaLabel: words.locators, hidden: true }, [
              h('ol', locators),
            ]),
          ]
        : []),
    ],
  });
}

function link(href: string, words: string): Element {
  return h('a', { href }, words);
}

function typed(type: string, href: string, words: string): Element {
  return h('a', { 'epub:type': type, href }, words);
}
