package se.paragraf.index.answer;

import java.util.regex.Pattern;
import se.paragraf.index.search.Role;

/** Tells what somebody only proposed from what holds. */
final class Standing {

  private static final Pattern ASKS_PROPOSAL =
      Pattern.compile("föresl|förslag|ville|vill |förorda|yrka|tjänsteskrivelse|begär");

  private static final Pattern MOVED = Pattern.compile("(?<!\\p{L})yrka(?:r|de|s)(?!\\p{L})");

  private static final double ONLY_PROPOSED = 0.7;

  private Standing() {}

  static double of(Scored scored, Question question) {
    boolean proposed =
        scored.statement().role() == Role.PROPOSAL
            || MOVED.matcher(scored.statement().quote()).find();
    return proposed && !question.says(ASKS_PROPOSAL) ? ONLY_PROPOSED : 1;
  }
}
