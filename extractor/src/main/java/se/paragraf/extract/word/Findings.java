package se.paragraf.extract.word;

/** What a reader of the file should be told. Used by one thread. */
final class Findings {

  private boolean changes;
  private boolean imported;

  void foundChange() {
    changes = true;
  }

  void foundImported() {
    imported = true;
  }

  /** Whether there are tracked changes that nobody has accepted or refused. */
  boolean hasChanges() {
    return changes;
  }

  /** Whether another file is pasted in that only Word itself can open. */
  boolean hasImported() {
    return imported;
  }
}
