package se.paragraf.extract.minutes;

import java.util.regex.Pattern;

/** Tells a body or an office, who can be told to do something, from a thing. */
final class Somebody {

  /** Last parts of words, for a pattern in which capitals do not count. */
  static final String NOUNS =
      "nämnd(?:en|er|erna)?|styrels(?:en?|er|erna)|utskott(?:et|en)?|fullmäktige|råd(?:et|en)|chef(?:en|er|erna)?|direktör(?:en|er|erna)?"
          + "|förvaltning(?:en|ar|arna)?|kontor(?:et|en)?|bolag(?:et|en)?|kansli(?:et)?|presidi(?:et|um|erna)|ordföranden?|sekreteraren?"
          + "|enhet(?:en|er|erna)|avdelning(?:en|ar|arna)|beredning(?:en|ar|arna)|ledningen|direktionen|grupp(?:en|er|erna)|verksamhet(?:en|er|erna)";

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?iuU)(?:[\\p{L}-]+ ){0,3}?(?:och )?[\\p{L}-]*(?:"
              + NOUNS
              + ")(?: (?:med|inom|i|för|vid|på|och) .*)?");

  private Somebody() {}

  /** Whether the words are somebody: "samtliga nämnder", "driftnämnder med underskott". */
  static boolean is(String words) {
    return SOMEBODY.matcher(words.strip()).matches();
  }
}
