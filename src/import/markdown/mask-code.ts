/** Stands for a line end that a change took away, so that lines can still be counted. */
export const NO_LINE = '\ue002';

/** Code of a Markdown text that was set aside. */
export interface MaskedCode {
  text: string;
  /** Where it begins. */
  start: number;
  /** What stands behind its opening fence; empty for code within a line. */
  info: string;
}

const CODE =
  /^([ \t]*(?:>[ \t]*)*)(`{3,}|~{3,})([^\n`]*)(?:\n[\s\S]*?)??(?:\n[ \t>]*\2[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[^`]|(?!\4(?!`))`+)*?(?<!`)\4(?!`)/gm;

/** Set the code of a Markdown text aside, so that what looks like a sign within it is none. */
export function maskCode(markdown: string): { masked: string; codes: MaskedCode[] } {
  const codes: MaskedCode[] = [];
  const plain = markdown.replace(/[\ue000-\ue002]/g, '\ufffd');
  const masked = plain.replace(CODE, (text: string, _lead, _fence, info: string | undefined, _ticks, start: number) => {
    const named = info?.trim() ?? '';
    // What a program would run is shown as code of its language.
    const language = /^\{\s*\.?([\w+-]*)[^}]*\}/.exec(named)?.[1];
    codes.push({ text: language === undefined ? text : text.replace(/\{[^}\n]*\}/, language), start, info: named });
    return `\ue000${codes.length - 1}${NO_LINE.repeat(text.split('\n').length - 1)}\ue001`;
  });
  return { masked, codes };
}

/** Put the code back. */
export function unmaskCode(text: string, codes: readonly MaskedCode[]): string {
  return text.replace(/\ue000(\d+)\ue002*\ue001/g, (_, at: string) => codes[Number(at)]?.text ?? '').replaceAll(NO_LINE, '');
}
