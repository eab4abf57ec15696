package se.paragraf.extract.container;

/**
 * How much a container may hold before it is taken for a trap.
 *
 * @param depth containers inside one another
 * @param members of one container
 * @param bytes of all members of one container together, unpacked
 */
public record Bounds(int depth, int members, long bytes) {

  /**
   * A forwarded mail with a ZIP of mails is three deep; a year of documents of a large municipality
   * is some thousand files and a few gigabytes.
   */
  public static final Bounds USUAL = new Bounds(5, 20_000, 8L << 30);
}
