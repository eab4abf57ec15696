package se.paragraf.model;

/**
 * Page furniture: text that belongs to the page and not to the running text.
 *
 * @param text as printed
 */
public record Furniture(Kind kind, String text, Region region) {

  /** What it is. */
  public enum Kind {
    RUNNING_HEAD,
    RUNNING_FOOT,
    PAGE_NUMBER,
    SIGNATURE_STRIP
  }
}
