// Neither ships types; this is what the tests use of them.
declare module 'dom-anchor-text-quote' {
  export function toRange(root: Node, selector: { exact: string; prefix?: string; suffix?: string }): Range | null;
}
declare module 'dom-anchor-text-position' {
  export function toRange(root: Node, selector: { start: number; end: number }): Range;
}
