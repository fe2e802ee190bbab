import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, type Asked } from './api.ts';
import { readBody, refuse, type OwnAddress } from './guard.ts';

/** Answer a request below `API`, as JSON; one that no page of this site sent is refused. It never throws: the server goes on. */
export async function answerRequest(request: IncomingMessage, response: ServerResponse, own: OwnAddress, asked: Asked): Promise<void> {
  response.on('error', () => undefined);
  const { status, body } = await reply(request, own, asked).catch((error: unknown) => ({
    status: 500,
    body: { lines: [String(error)], failed: true, undo: null },
  }));
  if (!request.complete) response.setHeader('connection', 'close'); // what else comes is not read
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

async function reply(request: IncomingMessage, own: OwnAddress, asked: Asked): ReturnType<typeof answer> {
  const read = refuse(request, own) ?? (await readBody(request));
  if (typeof read !== 'string') return { status: read.status, body: { lines: [read.reason], failed: true, undo: null } };
  return answer(asked, { path: request.url ?? '/', body: read });
}
