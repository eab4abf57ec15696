package se.paragraf.index.check.rule;

/** How far minutes have come; a later stage holds everything asked of an earlier one. */
public enum Stage {
  /** Written, not yet approved: dates and signatures may be blank. */
  DRAFT("utkast"),
  /** Approved (justerat), not yet announced. */
  ADJUSTED("justerat"),
  /** Announced on the notice board. */
  POSTED("anslaget"),
  /** Out on the web. */
  PUBLISHED("publicerat");

  private final String swedish;

  Stage(String swedish) {
    this.swedish = swedish;
  }

  public String swedish() {
    return swedish;
  }

  public boolean reaches(Stage other) {
    return compareTo(other) >= 0;
  }
}
