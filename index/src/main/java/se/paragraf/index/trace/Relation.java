package se.paragraf.index.trace;

/** What the measure of a figure is to the measure that was asked for. */
public enum Relation {
  /** It is that measure, in other words perhaps. */
  SAME,
  /** It is a part or a kind of it: {@code fastighetsinvesteringar} of {@code investeringar}. */
  NARROWER
}
