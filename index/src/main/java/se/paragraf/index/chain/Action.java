package se.paragraf.index.chain;

/** What a body did with a matter at one meeting; written in JSON as the lower-case word. */
public enum Action {
  /** It proposes that another body decides. */
  PROPOSES,
  DECIDES,
  /** It puts the matter off (bordlägger). */
  DEFERS,
  /** It sends the matter back (återremitterar). */
  REFERS_BACK,
  /** It takes note of information. */
  NOTES
}
