package se.paragraf.extract.pdf;

/** A file that cannot be read as PDF, with the reason in a form that people can act on. */
public final class UnreadablePdfException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  UnreadablePdfException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /**
   * @param code fixed word for programs: {@code encrypted}, {@code damaged}, {@code no-pages}
   */
  public UnreadablePdfException(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
