import { x } from 'xastscript';
import type { Briefing } from '../../model/compiled.ts';
import { versionPath } from '../links/links.ts';
import { printXml } from './print-xml.ts';
import { stringsOf } from '../../strings/index.ts';

/** The paths of the feeds. */
export const ATOM_PATH = '/feed.xml';
export const JSON_FEED_PATH = '/feed.json';

/** A version of the briefing as an entry of a feed. */
interface Entry {
  id: string;
  /** Where the site tells what changed in it. */
  url: string;
  title: string;
  text: string;
  /** When it was published: a day, so midnight of it. */
  moment: string;
}

/** List the versions of the briefing, newest first. Their ids are tag URIs (RFC 4151), which outlive a change of address. */
function listEntries(briefing: Briefing, site: string): Entry[] {
  const { versions, title, site: own } = briefing;
  const { citations } = stringsOf(briefing);
  const { hostname } = new URL(own); // of the content, not of a preview that is built elsewhere
  const began = versions.at(-1)?.date;
  return versions.map(({ version, date, note }) => ({
    id: `tag:${hostname},${began}:${version}`,
    url: `${site}${versionPath(version)}`,
    title: citations.feedEntry({ title, version }),
    text: note,
    moment: `${date}T00:00:00Z`,
  }));
}

/** Print the versions of the briefing as an Atom feed (RFC 4287). `site` is the address of the site, without a slash at its end. */
export function printAtom(briefing: Briefing, site: string): string {
  const { title, standfirst, editors, language, date } = briefing;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', `${site}/`),
    x('title', title),
    x('subtitle', standfirst),
    x('updated', `${date}T00:00:00Z`),
    x('link', { rel: 'self', type: 'application/atom+xml', href: `${site}${ATOM_PATH}` }),
    x('link', { rel: 'alternate', type: 'text/html', href: `${site}/` }),
    ...editors.map((editor) => x('author', [x('name', editor)])),
    ...listEntries(briefing, site).map(({ id, url, title: name, text, moment }) =>
      x('entry', [
        x('id', id),
        x('title', name),
        x('published', moment),
        x('updated', moment),
        x('link', { rel: 'alternate', type: 'text/html', href: url }),
        x('content', { type: 'text' }, text),
      ]),
    ),
  ]);
  return printXml(feed);
}

/** Print the versions of the briefing as a JSON Feed (version 1.1). */
export function printJsonFeed(briefing: Briefing, site: string): string {
  const { title, standfirst, editors, language } = briefing;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: standfirst,
    home_page_url: `${site}/`,
    feed_url: `${site}${JSON_FEED_PATH}`,
    language,
    authors: editors.map((name) => ({ name })),
    items: listEntries(briefing, site).map(({ id, url, title: name, text, moment }) => ({
      id,
      url,
      title: name,
      content_text: text,
      date_published: moment,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
