package se.paragraf.index.chain;

/**
 * A run of words in the difference between two texts.
 *
 * @param text non-empty; words separated as in the text they stand in
 */
public record Operation(Op op, String text) {

  /** What happens to the words on the way from the first text to the second. */
  public enum Op {
    EQUAL,
    INSERT,
    DELETE
  }
}
