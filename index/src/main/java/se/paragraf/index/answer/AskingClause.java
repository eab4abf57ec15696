package se.paragraf.index.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause that asks, of all that somebody writes: {@code hur låg de till} of {@code
 * Regionkontoret, hur låg de till}. What goes before it says what is spoken of; greetings and words
 * about oneself say nothing.
 */
final class AskingClause {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String ASKING =
      "(?:(?:i|på|av|för|till|med|från|genom|om|vid|under|enligt|åt|hos|inom|sedan|hur)\\s+)?"
          + "(?:hur|vad|vem|vems|vilken|vilket|vilka|när|varför|vart|varifrån)(?!\\p{L})";

  private static final Pattern ASKS = Pattern.compile("(?<!\\p{L})" + ASKING, FLAGS);

  private static final Pattern BEGINS =
      Pattern.compile("^\\W*(?:och\\s+|men\\s+|så\\s+)?" + ASKING, FLAGS);

  /** After a break in the sentence, where an asking word begins what is asked. */
  private static final Pattern AFTER_BREAK =
      Pattern.compile("[,;:.?!–]\\s+(?:(?:och|men|så|alltså)\\s+)*(?<asks>" + ASKING + ")", FLAGS);

  /** {@code Hej, jag undrar}, {@code kan ni säga}: how people begin. */
  private static final Pattern COURTESY =
      Pattern.compile(
          "^\\W*(?:(?:hej|hejsan|hallå|god(?:dag|\\s+(?:dag|morgon|middag)))(?!\\p{L})[,.!\\s]*)?"
              + "(?:(?:jag|vi)\\s+(?:undrar|skulle\\s+(?:vilja|behöva)\\s+veta|vill\\s+(?:gärna\\s+)?veta|behöver\\s+veta|söker|letar\\s+efter|ringer|läser|tittar\\s+på|skriver|har\\s+en\\s+fråga)(?!\\p{L})"
              + "|(?:kan|kunde)\\s+(?:du|ni|någon)\\s+(?:säga|berätta|svara\\s+på|kolla|se|ta\\s+reda\\s+på|hjälpa)(?!\\p{L})(?:\\s+(?:mig|oss))?(?:\\s+med)?"
              + "|vet\\s+(?:du|ni|någon)(?!\\p{L}))?"
              + "[,\\s]*(?:(?:om|angående|gällande|med\\s+anledning\\s+av)(?!\\p{L})[,\\s]*)?",
          FLAGS);

  /** {@code och får inte ihop det}: of oneself, not of the matter. */
  private static final Pattern ABOUT_ONESELF =
      Pattern.compile(
          "(?:och|men)\\s+(?:jag\\s+)?(?:får|förstår|hittar|ser|begriper)\\s+(?:det\\s+)?inte(?:\\s+\\p{L}+){0,4}?(?=\\s*[,;:.])",
          FLAGS);

  private AskingClause() {}

  /** A question without greeting and words about oneself. */
  static String withoutCourtesy(String typed) {
    String matter = ABOUT_ONESELF.matcher(typed).replaceFirst("");
    Matcher courtesy = COURTESY.matcher(matter);
    String rest = courtesy.lookingAt() ? matter.substring(courtesy.end()) : matter;
    return rest.isBlank() ? typed : rest;
  }

  /** Whether a word asks at all; keywords are typed without. */
  static boolean isIn(String question) {
    return ASKS.matcher(question).find();
  }

  /** From the word that asks; all of it where none is found. */
  static String of(String question) {
    Matcher later = AFTER_BREAK.matcher(question);
    return !BEGINS.matcher(question).find() && later.find()
        ? question.substring(later.start("asks"))
        : question.strip();
  }
}
