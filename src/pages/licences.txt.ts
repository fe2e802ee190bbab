import type { APIRoute } from 'astro';
import { printLicences } from '../site/data/licences.ts';
import { sendText } from '../site/data/send-file.ts';

export const GET: APIRoute = () => sendText(printLicences(), 'text/plain');
