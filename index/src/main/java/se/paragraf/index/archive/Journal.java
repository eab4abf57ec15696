package se.paragraf.index.archive;

import java.io.IOException;
import java.util.List;

/** Where an archive keeps what it knows of files and contents, commit by commit. */
sealed interface Journal permits FileJournal, ClusterJournal {

  /** Everything up to the last whole commit. */
  Recorded read() throws IOException;

  /** Adds a commit; it is durable when this returns, and counts whole or not at all. */
  void append(Commit commit) throws IOException;

  /** Keeps nothing but this: no trace of what is gone or was replaced. */
  void rewrite(Catalog catalog, long generation) throws IOException;

  /**
   * What was recorded.
   *
   * @param compactedIn what changed in commits before this one is no longer told
   * @param commits in order
   */
  record Recorded(long compactedIn, List<Commit> commits) {
    public Recorded {
      commits = List.copyOf(commits);
    }
  }

  /**
   * Lines that count together; the last one about a thing counts.
   *
   * @param generation its number
   */
  record Commit(long generation, List<JournalLine> lines) {
    public Commit {
      lines = List.copyOf(lines);
    }
  }
}
