package se.paragraf.index.answer;

import java.util.regex.Pattern;

/** What a person did or was at a meeting, and how it is asked for. */
enum Deed {
  MOVES("yrka\\p{L}*|föreslog|förslag|ville"),
  DISSENTS("reserver\\p{L}*|reservation\\p{L}*|emot"),
  NOTES("anteckning\\p{L}*|särskil\\p{L}*\\s+yttrand\\p{L}*|protokollsanteckning\\p{L}*"),
  STEPS_ASIDE("jäv\\p{L}*|deltog\\s+inte|deltar\\s+inte|avstod"),
  VOTES("rösta\\p{L}*|röst|röster|avstod"),
  SERVES("ledamot|ledamöter|deltog|deltar|närvar\\p{L}*|med|satt|beslutande"),
  SUBSTITUTES(
      "ersatte|ersätt\\p{L}*|stället|istället|tjänstgjorde|tjänstgör|hoppade|ersättare|inkallad\\p{L}*"),
  ABSENT("frånvar\\p{L}*|saknades|borta"),
  ATTENDS("deltog|närvar\\p{L}*|med|är|var|heter|hette|tjänsteman|tjänstepersoner"),
  APPROVES("juster\\p{L}*|kontrollera\\p{L}*"),
  CHAIRS("ordförande\\p{L}*|ordf|ledde|klubban"),
  KEEPS_THE_MINUTES("sekreterare\\p{L}*|protokollförare|skrev|förde"),
  WRITES(
      "avsändare|handläggare|skrev|skrivit|skriven|undertecknat?|föredragande|står|står\\s+bakom");

  private final Pattern asked;

  Deed(String asked) {
    this.asked = Pattern.compile("(?<!\\p{L})(?:" + asked + ")(?!\\p{L})");
  }

  private static final Pattern ASKS_ORDER =
      Pattern.compile(
          "^(?:vad|vilket\\s+uppdrag|vilka\\s+uppdrag)(?!\\p{L}).*(?<!\\p{L})(?:gav|gett|ger|fick|får|fått)(?!\\p{L}).*(?<!\\p{L})uppdrag(?!\\p{L})|^vilk(?:et|a)\\s+uppdrag\\s+(?:gav|fick|ger|får)");

  private static final Pattern ORDERS =
      Pattern.compile(
          "(?iUs)(?<!\\p{L})uppdra(?:g|r|gs|s|get|gen)?(?!\\p{L}).{0,120}?(?<!\\p{L})att(?!\\p{L})");

  /** Whether a text tells what somebody was ordered to do, where that is asked for. */
  static boolean tellsOrder(Question question, String text) {
    return !ASKS_ORDER.matcher(question.asking()).find() || ORDERS.matcher(text).find();
  }

  boolean askedBy(Question question) {
    return question.says(asked);
  }
}
