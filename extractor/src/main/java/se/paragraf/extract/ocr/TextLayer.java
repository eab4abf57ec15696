package se.paragraf.extract.ocr;

/** What a page's own text is worth. */
public enum TextLayer {
  /** It is what the page shows. */
  GOOD,
  /** There is none, and nothing that could be read instead. */
  EMPTY,
  /** The page is a picture, perhaps of text; text under it may be somebody else's reading of it. */
  PICTURE,
  /** The letters are drawn as outlines. */
  OUTLINES,
  /** A few words are not what the page shows, unless they are oddly spelt; see its neighbours. */
  DOUBTFUL,
  /** It is there, but it is not what the page shows. */
  WRONG
}
