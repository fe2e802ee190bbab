import { s } from 'hastscript';
import type { Element, ElementContent, Properties } from 'hast';
import { renderLabel } from '../drawing/label.ts';
import { fitWords } from './fit-words.ts';
import { pickLayout } from '../drawing/layout.ts';
import { INKS_ON, type Ground, type Inks } from '../drawing/ink.ts';

/** What must stand on a drawing that leaves its page. */
export interface ChartCredit {
  title: string;
  /** Lines below the drawing: the sources, the notes, by whom and where it was published. */
  lines: string[];
  /** The address that links of the drawing begin with. */
  site: string;
  language: string;
  /** On what it stands; white where nothing is said. */
  ground?: Ground;
}

const MARGIN = 24;

/** How a drawing is dressed that has no style sheet: in which colours, and what its links begin with. */
export interface Dress {
  inks: Inks;
  site: string;
}

/** What the style sheet says of each class, as attributes: a file of its own has no style sheet. */
function attributesIn({ paper, band, ink, muted, rule, figure }: Inks): Readonly<Record<string, Record<string, string>>> {
  return {
    'chart-text': { fill: ink },
    'chart-text-number': { fontWeight: '600' },
    'chart-text-strong': { fontWeight: '600' },
    'chart-text-small': { fill: muted },
    'chart-text-tick': { fill: muted },
    'chart-solid': { fill: figure },
    'chart-hatch': { fill: figure },
    'chart-outline': { stroke: figure },
    'chart-ring': { stroke: ink },
    'chart-edge': { stroke: ink, strokeWidth: '1.5' },
    'chart-arrow': { stroke: ink },
    'chart-arrow-head': { fill: ink },
    'chart-measure': { stroke: ink },
    'chart-grid': { stroke: muted, opacity: '0.55' },
    'chart-base': { stroke: rule },
    'chart-rule': { stroke: rule },
    'chart-band': { fill: band },
    'chart-span': { color: muted },
    'chart-on': { fill: paper },
    'chart-halo': { fill: paper, stroke: paper },
    'chart-grid-over': { stroke: paper, opacity: '0.4' },
  };
}

/** Make a drawing into a file of its own: with its title, its sources and all its looks. */
export function renderStandalone(svg: Element, { title, lines, site, language, ground = 'white' }: ChartCredit): Element {
  const inks = INKS_ON[ground];
  const layout = pickLayout('wide', language);
  const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
  const head = renderLabel([{ role: 'number', text: title }], { x: 0, y: 0, width }, layout);
  const foot = renderLabel(
    lines.map((text) => ({ role: 'small', text }) as const),
    { x: 0, y: 0, width },
    layout,
  );
  const [body, end] = [MARGIN + head.height + 16, MARGIN + head.height + 16 + height + 20];
  const [full, tall] = [width + 2 * MARGIN, Math.ceil(end + foot.height + MARGIN)];
  const names = svg.children.filter((it) => it.type === 'element' && ['title', 'desc'].includes(it.tagName));
  const marks = svg.children.filter((it) => !names.includes(it));
  const block = (y: number, children: ElementContent[]) => s('g', { transform: `translate(${MARGIN} ${Math.round(y)})` }, children);
  return dressChart(
    fitWords(
      s(
        'svg',
        {
          ...svg.properties,
          width: full,
          height: tall,
          viewBox: `0 0 ${full} ${tall}`,
          xmlLang: language,
          fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif",
          color: inks.ink,
        },
        [
          ...names,
          s('rect', { width: full, height: tall, fill: inks.paper }),
          block(MARGIN, head.elements),
          block(body, marks),
          block(end, foot.elements),
        ],
      ),
    ),
    { inks, site },
  );
}

/** Give a drawing all its looks as attributes. */
export function dressChart(element: Element, dress: Dress, parent: readonly string[] = []): Element {
  const { inks, site } = dress;
  const attributes = attributesIn(inks);
  const { className, ...rest } = element.properties;
  const classes = Array.isArray(className) ? className.map(String) : [];
  const known = classes.flatMap((it) => Object.entries(attributes[it] ?? {}));
  const link = typeof rest['href'] === 'string' ? { href: `${site}${rest['href']}` } : {};
  const properties: Properties = { ...rest, ...Object.fromEntries(known), ...link };
  // A line of the grid takes its colour from its group, and so do words on a bar.
  if (parent.some((it) => it.startsWith('chart-grid'))) delete properties['stroke'];
  if (parent.includes('chart-on')) delete properties['fill'];
  // What only a page has: numbers for its scripts, and sentences below the drawing.
  delete properties['dataDomain'];
  delete properties['dataRange'];
  if (element.tagName === 'a') delete properties['ariaDescribedBy'];
  return { ...element, properties, children: element.children.map((it) => (it.type === 'element' ? dressChart(it, dress, classes) : it)) };
}
