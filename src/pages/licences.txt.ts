import type { APIRoute } from 'astro';
import { printLicences } from '../components/licences.ts';
import { sendText } from '../components/send-file.ts';

export const GET: APIRoute = () => sendText(printLicences(), 'text/plain');
