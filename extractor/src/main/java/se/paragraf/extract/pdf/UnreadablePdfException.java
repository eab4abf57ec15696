package se.paragraf.extract.pdf;

/** A file that cannot be read as PDF, with the reason in a form that people can act on. */
public final class UnreadablePdfException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String reason;

  UnreadablePdfException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.reason = message;
  }

  /**
   * @param code fixed word for programs: {@code encrypted}, {@code damaged}, {@code no-pages}
   */
  public UnreadablePdfException(String code, String message) {
    super(message);
    this.code = code;
    this.reason = message;
  }

  /** One sentence in Swedish: what is wrong and what to do. */
  public String reason() {
    return reason;
  }

  public String code() {
    return code;
  }
}
