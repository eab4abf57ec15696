package se.paragraf.index.search;

/** What a piece of text is in its place; decides how much a word in it weighs. */
public enum Role {
  TITLE,
  DECISION,
  PROPOSAL,
  /** Ärendet, sammanfattning and other running text. */
  TEXT,
  /** Cells of a table. */
  CELLS,
  CAPTION,
  /** Names, attachments, recipients and other small print. */
  FORMALITY
}
