/** The stemmers are loaded one by one: natural's index would load database drivers too (decisions.md D10). */
declare module 'natural/lib/natural/stemmers/porter_stemmer_fr.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_es.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_ru.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(words: string[], key?: string): void;
    tfidfs(words: string[], callback: (index: number, measure: number) => void): number[];
  }
}
declare module 'snowball-stemmers' {
  const snowball: { newStemmer(language: string): { stem(word: string): string } };
  export default snowball;
}
declare module 'node-nlp' {
  const nlp: {
    NlpManager: new (settings: object) => {
      addLanguage(language: string): void;
      addDocument(language: string, text: string, intent: string): void;
      train(): Promise<void>;
      process(language: string, text: string): Promise<{ intent: string; score: number }>;
    };
  };
  export default nlp;
}
