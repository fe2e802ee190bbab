import { picturePath, sharePath } from '../../formats/links/links.ts';
import { CARD_SIZE } from '../../formats/png/card.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { FRAME_WIDTH, guessHeight, printFrame } from './frame.ts';

/** Print how programs show a chart in a page of theirs: oEmbed 1.0, type `rich`, sizes in CSS pixels. */
export function printOembed(briefing: Briefing, chart: CompiledChart, address: string): string {
  const license = licenseOf(briefing);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: `${chart.code}. ${chart.title}`,
    author_name: briefing.editors.join(', '),
    provider_name: briefing.title,
    provider_url: `${address}/`,
    ...(license && { license: license.short, license_url: license.url }),
    html: printFrame(briefing, chart, address),
    width: FRAME_WIDTH,
    height: guessHeight(briefing, chart),
    thumbnail_url: address + picturePath(sharePath(chart.code)),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
