import type { APIRoute } from 'astro';
import { getStrings } from '../site/base/briefing.ts';
import { printLicences } from '../site/data/licences.ts';
import { readFonts } from '../site/shell/read-fonts.ts';
import { sendText } from '../site/data/send-file.ts';

export const GET: APIRoute = async () => sendText(printLicences(await getStrings(), (await readFonts()).licences), 'text/plain');
