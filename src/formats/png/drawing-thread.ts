import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PaperFont } from '../fonts/web-fonts.ts';
import type { Picture } from './picture.ts';

/** A thread that draws one picture at a time. */
export interface DrawingThread {
  draw(picture: Picture): Promise<Uint8Array>;
  close(): Promise<unknown>;
}

/** Start a thread that draws pictures, with fonts for the letters that ours do not have. */
export function startDrawing(scripts: readonly PaperFont[]): DrawingThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: scripts });
  return {
    async draw(picture) {
      const drawn = once(worker, 'message'); // rejects where the thread throws
      worker.postMessage(picture);
      const [png] = (await drawn) as [Uint8Array];
      return png;
    },
    close: () => worker.terminate(),
  };
}
