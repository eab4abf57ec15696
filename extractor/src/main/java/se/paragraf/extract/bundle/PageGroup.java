package se.paragraf.extract.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages that follow each other: minutes with what is merged in, or a run of other pages. */
final class PageGroup {

  private final Optional<PageHead> head;
  private final List<Integer> own = new ArrayList<>();
  private final List<Integer> merged = new ArrayList<>();
  private final List<Integer> signatures = new ArrayList<>();
  private boolean attaching;

  /**
   * @param head of the minutes; empty for other pages
   */
  PageGroup(Optional<PageHead> head) {
    this.head = head;
  }

  Optional<PageHead> head() {
    return head;
  }

  /** Pages of the minutes themselves. */
  List<Integer> own() {
    return own;
  }

  /** Pages of what is merged into them, or of other documents. */
  List<Integer> merged() {
    return merged;
  }

  /** Pages that a signing service appended. */
  List<Integer> signatures() {
    return signatures;
  }

  /** Whether the pages now at hand carry an attachment of the minutes. */
  boolean isAttaching() {
    return attaching;
  }

  void setAttaching(boolean now) {
    attaching = now;
  }

  int last() {
    int a = own.isEmpty() ? 0 : own.getLast();
    int b = merged.isEmpty() ? 0 : merged.getLast();
    return Math.max(a, b);
  }
}
