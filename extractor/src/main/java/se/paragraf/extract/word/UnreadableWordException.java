package se.paragraf.extract.word;

/** A file that cannot be read as a Word file, with the reason in a form that people can act on. */
public final class UnreadableWordException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String reason;

  UnreadableWordException(String code, String reason) {
    super(reason);
    this.code = code;
    this.reason = reason;
  }

  UnreadableWordException(String code, String reason, Throwable cause) {
    super(reason, cause);
    this.code = code;
    this.reason = reason;
  }

  static UnreadableWordException damaged(Throwable cause) {
    return new UnreadableWordException(
        "damaged",
        "Filen är skadad eller avbruten och kan inte läsas som Word-fil; hämta den på nytt.",
        cause);
  }

  static UnreadableWordException tooLarge() {
    return new UnreadableWordException(
        "too-large", "Filen är större uppackad än någon Word-fil ska vara och läses inte.");
  }

  /** One sentence in Swedish: what is wrong and what to do. */
  public String reason() {
    return reason;
  }

  /** Fixed word for programs: {@code encrypted}, {@code damaged}, {@code too-large}. */
  public String code() {
    return code;
  }
}
