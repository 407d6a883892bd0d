/**
 * A name, number or address put into a sentence, wrapped in Unicode isolates (U+2068, U+2069) so that a sentence in
 * Arabic around a Latin name, or the other way round, reads in the right order (care.md IL-02).
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
