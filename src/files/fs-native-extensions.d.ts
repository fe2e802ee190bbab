declare module 'fs-native-extensions' {
  /** Exchange two paths; in one step, except on Windows. */
  export function swapSync(from: string, to: string): void;
}
