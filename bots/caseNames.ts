/** Colours and things that tell nothing of anybody: no people, bodies, places, flags, weapons, tools of an office, or words of the topic. */
const colours =
  'amber azure copper coral cream crimson golden green indigo ivory jade lilac lime ochre olive orange pearl purple silver teal turquoise violet';
const things =
  'acorn anchor apple basket bench bottle bridge button candle canoe carpet cherry cloud comet compass cup daisy door drum feather fern garden harbour kettle kite ladder lamp lantern leaf lemon maple meadow melon mill mosaic needle oak orchard paddle pear pebble pencil piano pillow pine planet plum pocket pond quilt raft ribbon river roof sail shell shelf spoon spring star stone swing table teapot thread tower trunk umbrella vase violin wagon walnut wheel willow window yarn';

const [allColours, allThings] = [colours.split(' '), things.split(' ')];
const numbers = 90;

/**
 * What receivers call a case: a colour, a thing and a number of two digits, such as `amber kettle 47`.
 * @param below answers a random whole number below its limit
 * @param taken names that are in use
 */
export function caseName(below: (limit: number) => number, taken: ReadonlySet<string>): string {
  for (;;) {
    const name = `${allColours[below(allColours.length)]} ${allThings[below(allThings.length)]} ${10 + below(numbers)}`;
    if (!taken.has(name)) return name;
  }
}
