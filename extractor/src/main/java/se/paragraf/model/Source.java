package se.paragraf.model;

import java.util.Optional;

/**
 * A file as it was read.
 *
 * @param path where it was found; a file inside a container is {@code mail.eml!/bilaga 2.pdf}
 * @param sha256 64 hex digits of the bytes
 * @param bytes length in bytes
 * @param pages number of pages; 0 when it could not be read, and of a Word file, which has none of
 *     its own
 * @param producer the program that made it, as its metadata says
 * @param title the title in its metadata
 * @param language the language tag in its metadata (BCP 47), as the file says
 * @param tagged whether it claims to be a tagged (accessible) PDF
 * @param textLayer whether its pages carry text
 * @param origin where the public can get it, when somebody told
 */
public record Source(
    String path,
    String sha256,
    long bytes,
    int pages,
    Optional<String> producer,
    Optional<String> title,
    Optional<String> language,
    boolean tagged,
    TextLayer textLayer,
    Optional<Origin> origin) {

  /** A file of which nobody told where it comes from. */
  public Source(
      String path,
      String sha256,
      long bytes,
      int pages,
      Optional<String> producer,
      Optional<String> title,
      Optional<String> language,
      boolean tagged,
      TextLayer textLayer) {
    this(
        path, sha256, bytes, pages, producer, title, language, tagged, textLayer, Optional.empty());
  }

  /**
   * Where a file was got.
   *
   * @param url its public address
   * @param retrieved when it was got from there, as told
   */
  public record Origin(Optional<String> url, Optional<String> retrieved) {}

  /** The same file, found elsewhere. */
  public Source at(String otherPath) {
    return new Source(
        otherPath, sha256, bytes, pages, producer, title, language, tagged, textLayer, origin);
  }

  public Source withOrigin(Origin known) {
    return new Source(
        path,
        sha256,
        bytes,
        pages,
        producer,
        title,
        language,
        tagged,
        textLayer,
        Optional.of(known));
  }

  /** Whether the pages carry text of their own. */
  public enum TextLayer {
    DIGITAL,
    SCANNED,
    MIXED
  }

  /** Whether it has pages that a place can be on; a Word file has none of its own. */
  public boolean isPaged() {
    return pages > 0;
  }

  /** The first twelve hex digits of the hash: the stem of every id in this file. */
  public String stem() {
    return sha256.substring(0, 12);
  }
}
