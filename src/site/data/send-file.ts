import { getBriefing } from '../base/briefing.ts';
import { findDataFile } from './data-files.ts';
import { siteAddress } from '../base/site-address.ts';

/** Answer with a file of data. */
export async function sendDataFile(path: string, site: URL | undefined): Promise<Response> {
  const briefing = await getBriefing();
  const file = findDataFile(briefing, siteAddress(briefing, site), path);
  if (!file) throw new Error(`Unexpected file ${path}, expected one that data-files.ts lists`);
  return sendText(file.print(), file.mediatype);
}

/** Answer with text in UTF-8. */
export function sendText(text: string, mediatype: string): Response {
  const charset = mediatype.startsWith('text/') ? '; charset=utf-8' : '';
  return new Response(text, { headers: { 'Content-Type': `${mediatype}${charset}` } });
}
