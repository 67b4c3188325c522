/** 60 kB of what has made parsers slow elsewhere, in Latin and in Thai; and of what costs nobody anything. */

const bytes = 60_000

const filled = (unit: string): string => unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)))
const around = (before: string, unit: string, after: string): string =>
  before + filled(unit).slice(0, -before.length - after.length || undefined) + after

export const harmlessText = filled('a')

export const costlyTexts: Record<string, string> = {
  'a mailbox without a domain': around('', 'x', '@'),
  'a mailbox of many dots': around('', 'a.', '@a.b'),
  'a mailbox with a long domain': around('a@', 'b.', ''),
  'many mailboxes': filled('a@b.c'),
  'signs of mailboxes': filled('@'),
  'a Thai mailbox without a domain': around('', 'ก', '@'),
  'an escaped mailbox': around('', 'x%40', ''),
  'blanks between': around('a', ' ', 'b'),
  'blanks before': around('', ' ', 'a'),
  'blanks and nothing': filled(' '),
  'blanks of Thai texts': around('ก', '\u00A0\u200B', 'ก'),
  'tabs and lines': around('a', '\t\n', 'b'),
  digits: filled('1'),
  'digits with hyphens': around('', '1-', 'x'),
  'digits with blanks': around('', '1 ', 'x'),
  'digits with dots': around('', '1.', 'x'),
  'Thai digits with hyphens': around('', '๑-', 'ก'),
  'hyphens and a digit': around('1', '-', '1'),
  'a token': around('eyJ', 'a', '.a.'),
  'a token of many parts': around('eyJ', 'a.', '!'),
  'beginnings of tokens': filled('eyJ-'),
  'beginnings of tokens with dots': filled('.eyJ'),
  'stacked marks': around('a', '\u0301', ''),
  'stacked marks in turns': around('a', '\u0316\u0301\u0345', ''),
  'stacked Thai marks': around('ก', '\u0E48', ''),
  'stacked Thai marks and vowels': around('ก', '\u0E4D\u0E48', '\u0E32'),
  'percent escapes': filled('%25'),
  'escapes of escapes': around('%', '25', '4'),
  'percent signs': filled('%'),
  'double quotes': filled('"'),
  'single quotes': filled("'"),
  'Thai words in quotes': filled('"ก"'),
  backslashes: filled('\\'),
  'angle brackets': filled('<a '),
  ampersands: filled('&a='),
  slashes: filled('/'),
  'slashes and letters': filled('/r/a'),
  colons: filled('a:'),
  brackets: filled('['),
  'open objects': filled('{"a":'),
  zeros: around('', '0', 'x'),
  'letters of both cases': around('ZZ', '9-', ''),
}
