package se.paragraf.index.answer;

import java.util.regex.Pattern;
import se.paragraf.index.search.Role;

/** Tells what somebody only proposed from what holds. */
final class Standing {

  private static final Pattern ASKS_PROPOSAL =
      Pattern.compile("föresl|förslag|ville|vill |förorda|yrka|tjänsteskrivelse|begär");

  private static final Pattern MOVED = Pattern.compile("(?<!\\p{L})yrka(?:r|de|s)(?!\\p{L})");

  private static final double ONLY_PROPOSED = 0.7;
  private static final double ONLY_MOVED = 0.35;

  private Standing() {}

  static double of(Scored scored, Question question) {
    if (question.says(ASKS_PROPOSAL)) {
      return 1;
    }
    if (MOVED.matcher(scored.statement().quote()).find()) {
      return ONLY_MOVED;
    }
    return scored.statement().role() == Role.PROPOSAL ? ONLY_PROPOSED : 1;
  }
}
