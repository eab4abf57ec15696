package se.paragraf.model;

/**
 * The region or municipality a document belongs to.
 *
 * @param name as the organisation writes itself: {@code Region Halland}
 * @param knownFrom where it was read
 */
public record Organization(String name, Kind kind, KnownFrom knownFrom) {

  /** What sort of organisation. */
  public enum Kind {
    REGION,
    MUNICIPALITY,
    OTHER
  }

  /** What told it. */
  public enum KnownFrom {
    PAGE,
    METADATA,
    MANIFEST,
    FOLDER
  }
}
