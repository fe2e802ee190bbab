import type { APIRoute } from 'astro';
import { sendDataFile } from '../site/data/send-file.ts';
import { ANNOTATIONS_PATH } from '../formats/links/links.ts';

export const GET: APIRoute = ({ site }) => sendDataFile(ANNOTATIONS_PATH, site);
