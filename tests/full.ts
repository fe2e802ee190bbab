import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether everything is tested, however long that takes. */
    full: boolean;
  }
}

/** Whether everything is tested, however long that takes: `npm run test:full`. */
export const FULL = inject('full');
