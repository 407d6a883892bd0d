/** Russian sounds as they are typed in Latin letters, longest first. */
const sounds: [RegExp, string][] = [
  [/shch|sch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/yu|ju|iu/g, 'ю'],
  [/ya|ja|ia/g, 'я'],
  [/yo|jo/g, 'е'],
  [/(?<=[bvgdzklmnprstfhc])'/g, 'ь'],
];

const letters: Record<string, string> = Object.fromEntries(
  [...'abvgdezijklmnoprstufhcywqx'].map((latin, i) => [latin, [...'абвгдезийклмнопрстуфхцывкх'][i]!]),
);

/** A Russian word in Latin letters, as it is written in Cyrillic, as far as letters alone can tell; in lower case. */
export const fromTranslit = (word: string): string =>
  sounds
    .reduce((out, [latin, letter]) => out.replace(latin, letter), word)
    .replace(/[a-z]/g, (latin) => letters[latin] ?? latin)
    .replace(/'/g, '');
