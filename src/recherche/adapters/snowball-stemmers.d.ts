declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(mot: string): string
  }
  const fabrique: { newStemmer(langue: 'french'): Stemmer }
  export default fabrique
}
