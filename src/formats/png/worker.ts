import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import { openDrawing } from './draw-picture.ts';

/** A thread that draws pictures: a card in, a PNG out, one after the other. */
const draw = await openDrawing();
parentPort?.on('message', (card: Card) => parentPort?.postMessage(draw(card)));
