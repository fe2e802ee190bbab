/** The style of books: measures of type alone. Colors and fonts are those of the reader, in the light and in the dark. */
export const STYLE = `html { line-height: 1.5; }
body { margin: 0 4%; }
h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; }
h1 { margin: 1em 0 0.5em; }
h2 { margin: 1.6em 0 0.4em; }
.standfirst { font-size: 1.1em; }
.series, .text-shown, .voice, .back, figcaption { font-size: 0.85em; }
.own-note { white-space: nowrap; }
.code, .locator { font-weight: bold; font-variant-numeric: tabular-nums; white-space: nowrap; }
.passage-head { margin: 1.2em 0 0.2em; font-size: 0.85em; break-after: avoid; }
.passage-head > * { margin-inline-end: 0.7em; }
mark { background: none; color: inherit; border-bottom: 1px dotted; }
sup { line-height: 0; font-size: 0.65em; }
sup a { padding: 0.3em 0.15em; }
.noteref { text-decoration: none; }
aside { margin: 0.8em 0; padding-inline-start: 0.8em; border-inline-start: 2px solid; }
aside p, aside li { margin: 0.2em 0; }
aside ul { margin: 0; padding-inline-start: 1em; }
section > section { margin-top: 2em; }
figure { margin: 1.2em 0; break-inside: avoid; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.8em; }
.wide { overflow-x: auto; }
th, td { min-width: 3.5em; overflow-wrap: anywhere; padding: 0.3em 0.4em; border-bottom: 1px solid; text-align: start; vertical-align: top; }
dl > div { margin: 0.4em 0; }
dt { font-weight: bold; }
dd { margin: 0; }
nav ol { list-style: none; padding-inline-start: 1.2em; }
nav > ol { padding: 0; }
.align-left { text-align: left; }
.align-right { text-align: right; }
.align-center { text-align: center; }
`;
