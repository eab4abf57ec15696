package se.paragraf.index.check.fact;

import java.util.Locale;

/** What a yrkande, or one side of a vote, asks for. */
public enum MotionKind {
  /** That the proposal be adopted. */
  ADOPT,
  REJECT,
  REFER_BACK,
  TABLE,
  /** That the matter be settled today, against a motion to refer it back. */
  SETTLE,
  /** A wording of its own: a change, an addition, another decision. */
  OWN;

  /** Told by the words; {@link #OWN} when none of the others fits. */
  public static MotionKind of(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    if (text.contains("återremi")) {
      return REFER_BACK;
    }
    if (text.contains("bordlägg")) {
      return TABLE;
    }
    if (text.contains("avgörs") || text.contains("avgöras") || text.contains("avgöra ärendet")) {
      return SETTLE;
    }
    if (text.contains("avslag") || text.contains("avslå")) {
      return REJECT;
    }
    return isAdoption(text) ? ADOPT : OWN;
  }

  private static boolean isAdoption(String text) {
    boolean changed =
        text.contains("med änd")
            || text.contains("med tillägg")
            || text.contains("tilläggsyrkande");
    boolean adopts =
        text.contains("bifall")
            || text.contains("bifaller")
            || text.matches(".*\\b(?:enligt|till|i enlighet med) .{0,40}förslag.*")
            || text.matches(".*instämmer.*|.*ansluter sig.*|.*biträder.*")
            || text.strip().matches("förslaget\\.?");
    return adopts && !changed;
  }
}
