import { split, type NumeralWords } from '../numeral-words.ts';

export const de: NumeralWords = {
  references: {
    one: split(
      `Abschnitt, Kapitel, Kap., Abbildung, Abb., Bild, Tabelle, Tab., Seite, S., Absatz, Abs., Artikel, Art., Paragraf, Paragraph, Anhang, Anlage, Teil,
       Schritt, Punkt, Fußnote, Anmerkung, Anm., Zeile, Z., Band, Bd., Nummer, Nr., Heft, Ausgabe, Ziffer, Ziff., Satz, Version, Fassung, Ticket, Frage,
       Gleichung, Gl., Resolution, Raum, Zimmer, Gleis, Flug`,
    ),
    several: split(
      `Abschnitte, Abschnitten, Kapitel, Kapiteln, Abbildungen, Tabellen, Seiten, SS., Absätze, Absätzen, Artikel, Artikeln, Paragrafen, Paragraphen, Anhänge,
       Teile, Schritte, Schritten, Fußnoten, Anmerkungen, Zeilen, Bände, Nummern, Nrn., Ziffern, Sätze, Versionen, Gleichungen, Resolutionen`,
    ),
    verbs: { words: [], after: [] },
  },
  joints: { list: ['und', 'oder', 'sowie', '&'], range: ['bis'] },
  within: ['und', 'von'],
  article: '',
  times: [
    /(?<=(?<!\p{L})(?:um|gegen|ab|bis|kurz vor|kurz nach|seit) )halb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\p{L})/gu,
    /\b\d{1,2}(?:[.:]\d{2})?\s?Uhr(?: \d{2}(?!\p{Nd}))?\b/gu,
  ],
  shortMonths: 'März|Mai|Juni|Juli',
  timeJoints: ['um', 'gegen', 'ab'],
  streets: [/(?<!\p{L})\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|platz|weg|gasse|allee|ufer|damm) \d{1,4}\s?[a-z]?\b/gu],
  pronouns: [],
  counts: [],
};
