package se.paragraf.index.compare;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.chain.Operation;

/**
 * What changed from one version of minutes to the next.
 *
 * @param paragraphs in the order of the newer version, each that was taken out where it stood
 * @param frontPage labelled fields of the front page that differ
 */
public record Comparison(List<ParagraphChange> paragraphs, List<FieldChange> frontPage) {

  public Comparison {
    paragraphs = List.copyOf(paragraphs);
    frontPage = List.copyOf(frontPage);
  }

  /** What became of a §; written in JSON as the lower-case word. */
  public enum Change {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /**
   * A § in both versions or in one.
   *
   * @param number in the newer version, else in the older
   * @param oldNumber in the older version, where that is another
   * @param title in the newer version, else in the older
   * @param decisions the words of its decisions, from old to new; empty when they are the same
   * @param operations all its words, decisions first, from old to new; empty when they are the same
   */
  public record ParagraphChange(
      Optional<Integer> number,
      Optional<Integer> oldNumber,
      Optional<String> title,
      Change change,
      List<Operation> decisions,
      List<Operation> operations) {
    public ParagraphChange {
      decisions = List.copyOf(decisions);
      operations = List.copyOf(operations);
    }
  }

  /** A labelled field of the front page whose words differ. */
  public record FieldChange(String label, List<Operation> operations) {
    public FieldChange {
      operations = List.copyOf(operations);
    }
  }
}
