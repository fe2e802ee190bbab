import type { APIRoute } from 'astro';
import { sendDataFile } from '../components/send-file.ts';
import { ANNOTATIONS_PATH } from '../export/links.ts';

export const GET: APIRoute = ({ site }) => sendDataFile(ANNOTATIONS_PATH, site);
