package se.paragraf.index.check.fact;

import java.util.List;

/**
 * What somebody did in a §, told in one sentence.
 *
 * @param by who did it; empty when the sentence names nobody
 * @param sentence the sentence that tells it
 * @param object the words after the verb
 */
public record Act(Kind kind, List<Mention> by, Sentence sentence, String object) {

  /** What was done. */
  public enum Kind {
    /** Put a yrkande. */
    MOVES,
    /** Took a yrkande back. */
    WITHDRAWS,
    RESERVES,
    /** Was recused (jäv). */
    RECUSES,
    /** Left the meeting. */
    LEAVES,
    /** Came in to serve. */
    ENTERS,
    /** Had a note or special statement entered. */
    NOTES
  }

  public Act {
    by = List.copyOf(by);
  }

  public Place place() {
    return sentence.place();
  }

  public String text() {
    return sentence.text();
  }
}
