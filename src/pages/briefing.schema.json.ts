import type { APIRoute } from 'astro';
import { sendDataFile } from '../site/data/send-file.ts';
import { BRIEFING_SCHEMA_PATH } from '../formats/links/links.ts';

export const GET: APIRoute = ({ site }) => sendDataFile(BRIEFING_SCHEMA_PATH, site);
