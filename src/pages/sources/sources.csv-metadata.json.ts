import type { APIRoute } from 'astro';
import { sendDataFile } from '../../components/send-file.ts';
import { tablePath } from '../../export/links.ts';

export const GET: APIRoute = ({ site }) => sendDataFile(tablePath('source', '-metadata.json'), site);
