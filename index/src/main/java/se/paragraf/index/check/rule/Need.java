package se.paragraf.index.check.rule;

/** What a rule must have at hand to be asked. */
public enum Need {
  /** The minutes alone. */
  DOCUMENT("dokumentet"),
  /** Other minutes of the same body. */
  SERIES("organets övriga protokoll"),
  /** Minutes of other bodies, summonses, memos, reports. */
  OTHER_DOCUMENTS("andra dokument"),
  /** The list of members, seats and substitutes. */
  REGISTER("förteckning över ledamöter");

  private final String swedish;

  Need(String swedish) {
    this.swedish = swedish;
  }

  public String swedish() {
    return swedish;
  }
}
