package se.paragraf.index.check.fact;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a yrkande, or one side of a vote, asks for. */
public enum MotionKind {
  /** That the proposal be adopted. */
  ADOPT,
  REJECT,
  REFER_BACK,
  TABLE,
  /** That the matter be settled today, against a motion to refer it back. */
  SETTLE,
  /** What somebody else asks for. */
  JOIN,
  /** A wording of its own: a change, an addition, another decision. */
  OWN;

  private static final Pattern JOINS =
      Pattern.compile(
          "\\s*(?:instämmer|instämde|biträder|biträdde|ansluter sig|anslöt sig)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BY_PROPOSAL =
      Pattern.compile("\\b(?:enligt|till|i enlighet med) .{0,40}förslag");
  private static final Pattern WITH_OTHERS =
      Pattern.compile("instämmer|ansluter sig|biträder|^\\s*förslaget\\.?\\s*$");

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
    if (joins(text) && text.contains("yrkande") && !text.contains("bifall")) {
      return JOIN;
    }
    return isAdoption(text) ? ADOPT : OWN;
  }

  /** Whether the words begin with a verb for asking what somebody else asks. */
  static boolean joins(String words) {
    return JOINS.matcher(words).lookingAt();
  }

  private static boolean isAdoption(String text) {
    boolean changed =
        text.contains("med änd")
            || text.contains("med tillägg")
            || text.contains("tilläggsyrkande");
    boolean adopts =
        text.contains("bifall")
            || text.contains("bifaller")
            || BY_PROPOSAL.matcher(text).find()
            || WITH_OTHERS.matcher(text).find();
    return adopts && !changed;
  }
}
