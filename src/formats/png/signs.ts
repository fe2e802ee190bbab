/** Signs drawn as shapes, since the fonts do not have them: in thousandths of an em, from the baseline up. */
export const SIGNS: Readonly<Record<string, { advance: number; path: string }>> = {
  '◆': { advance: 760, path: 'M380-30 720 330 380 690 40 330Z' },
  '●': { advance: 760, path: 'M380 20A310 310 0 0 0 380 640A310 310 0 0 0 380 20Z' },
  '■': { advance: 720, path: 'M80 50H640V610H80Z' },
};
