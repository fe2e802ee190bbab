import { cutText } from '../../formats/png/cut-text.ts';
import type { Card, CardBody } from '../../formats/png/card.ts';
import type { Strings } from '../../strings/index.ts';

/** As much as a preview shows below its title. */
const LONGEST = 300;

/** Say in one text what a card says, for the description of its page and for those who do not see the picture. */
export function describeCard(strings: Strings, { body, facts }: Pick<Card, 'body' | 'facts'>): string {
  const words = shorten(describeBody(strings, body));
  return [words, ...facts.map(({ label, text }) => endSentence(label ? strings.facts.line({ label, value: text }) : text))].join(' ');
}

function describeBody(strings: Strings, body: CardBody): string {
  switch (body.type) {
    case 'words':
      return body.more ? `${endSentence(body.text)} ${endSentence(body.more)}` : endSentence(body.text);
    case 'pair':
      return body.sides
        .map(({ code, place, text }) => strings.facts.line({ label: `${code}, ${place}`, value: endSentence(text) }))
        .join(' ');
    case 'chart':
      return endSentence(body.title);
  }
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return [...cutText(text)].find((it) => it.length <= LONGEST) ?? '…';
}

function endSentence(text: string): string {
  return /[.!?؟…](?:[”’)]|\u2069?»)?$/.test(text) ? text : `${text}.`;
}
