import type { APIRoute } from 'astro';
import { sendDataFile } from '../../site/data/send-file.ts';
import { tablePath } from '../../formats/links/links.ts';

export const GET: APIRoute = ({ site }) => sendDataFile(tablePath('name', '-metadata.json'), site);
