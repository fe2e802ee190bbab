declare module 'fs-native-extensions' {
  /** Lock a file, unless another descriptor holds it, of this process or of any other. The system unlocks it when the descriptor is closed. */
  export function tryLock(fd: number, offset?: number, length?: number): boolean;
  /** Exchange two paths; in one step, except on Windows. */
  export function swapSync(from: string, to: string): void;
}
