import type { APIRoute } from 'astro';
import { sendDataFile } from '../components/send-file.ts';
import { BRIEFING_JSON_PATH } from '../export/links.ts';

export const GET: APIRoute = ({ site }) => sendDataFile(BRIEFING_JSON_PATH, site);
