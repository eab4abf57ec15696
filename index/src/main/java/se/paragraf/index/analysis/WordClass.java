package se.paragraf.index.analysis;

/** What sort of word a reading is. */
public enum WordClass {
  NOUN,
  NAME,
  ADJECTIVE,
  VERB,
  OTHER
}
