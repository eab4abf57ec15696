package se.paragraf.cli.web.http;

/** A request that is not served, with the status that says why. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  public Refused(int status, String reason) {
    super(reason);
    this.status = status;
  }

  public static Refused badRequest(String reason) {
    return new Refused(400, reason);
  }

  public static Refused forbidden(String reason) {
    return new Refused(403, reason);
  }

  public static Refused notFound(String reason) {
    return new Refused(404, reason);
  }

  public static Refused tooLarge(String reason) {
    return new Refused(413, reason);
  }

  public int status() {
    return status;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
