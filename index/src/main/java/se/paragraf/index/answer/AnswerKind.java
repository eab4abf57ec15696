package se.paragraf.index.answer;

/** What sort of answer it is; written in JSON as the lower-case word. */
public enum AnswerKind {
  DECISION,
  FIGURE,
  PERSON,
  DATE,
  PASSAGE,
  /** The archive does not answer the question. */
  NONE
}
