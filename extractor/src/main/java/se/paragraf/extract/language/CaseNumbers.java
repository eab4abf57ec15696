package se.paragraf.extract.language;

import java.util.List;
import java.util.regex.Pattern;

/** Case numbers (diarienummer) in the forms that bodies use, as printed without {@code Dnr}. */
public final class CaseNumbers {

  /**
   * {@code RS240030}, {@code KS 2024/123}, {@code 2024/11}, {@code 2024:45-109}, {@code
   * SLK-2024-00074}, {@code NKBY/497/12.03.01/2022}, {@code KS/2024:123}, {@code 24KS123}.
   */
  private static final String FORM =
      "(?:[A-ZÅÄÖ]{2,8}/\\d+/\\d{2}(?:\\.\\d{2}){1,3}/\\d{4}"
          + "|[A-ZÅÄÖ]{2,8}[- ]?\\d{6}"
          + "|(?!(?i:dnr|nr|sid|kap|år|maj|per|kl)[-/ ])(?:[A-ZÅÄÖ]{2,8}[a-zåäö]{0,3}|[A-ZÅÄÖ][a-zåäö]{1,2})[-/ ]?"
          + "(?!\\d{4}-\\d{2}-\\d{2}(?!\\d))(?:19|20)\\d{2}[-/:]\\d{1,6}(?:[-/.]\\d{1,5})?"
          + "|(?!\\d{4}/\\d{2}:\\d)(?:19|20)\\d{2}[/:]\\d{1,6}(?:[-/.]\\d{1,5})?"
          + "|(?:19|20)\\d{2}-\\d{3,6}"
          + "|\\d{2}[A-ZÅÄÖ]{2,5}\\d{1,6}(?:-\\d{1,4})?"
          + "|[A-ZÅÄÖ]{2,6}[- ]?\\d{2}[/:]\\d{1,6})";

  private static final String LABEL =
      "(?:Dnr|Diarienr|Diarienummer|Ärendenr|Ärendenummer|Ärende-?id|Dossiernr|Ärende)\\.?\\s*:?\\s*";

  /**
   * What a body of its own habits prints after {@code Dnr}: {@code KS 2024.123}, {@code 123/2024}.
   */
  private static final String OWN_FORM =
      "(?:\\p{Lu}\\p{L}{0,9}[-./ ]?)?\\d+[./:](?!\\d{1,2}\\.\\d{4})\\d+(?:[-./:]\\d+){0,3}";

  private static final String STRICT_LABEL = "(?:Dnr|Diarienr|Diarienummer)\\.?\\s*:?\\s*";

  private static final String END = "(?![\\p{L}\\d/])";
  private static final String OWN =
      "(?<!\\p{L})(?i:" + STRICT_LABEL + ")(?<own>" + OWN_FORM + ")" + END;

  private static final Pattern ONE =
      Pattern.compile(OWN + "|(?<![\\p{L}\\d/-])(?<form>" + FORM + ")" + END);
  private static final Pattern LABELLED =
      Pattern.compile("(?i:" + LABEL + ")(?<form>" + FORM + ")|" + OWN);
  private static final Pattern ONLY =
      Pattern.compile(
          OWN
              + "|(?i:"
              + LABEL
              + ")?"
              + FORM
              + "(?:(?:\\s*[,;]\\s*|\\s+och\\s+|\\s+)"
              + FORM
              + ")*");
  private static final Pattern LABEL_ONLY = Pattern.compile("(?i:" + LABEL + ")");

  private CaseNumbers() {}

  /** Whether the text is case numbers and nothing else. */
  public static boolean only(String text) {
    return ONLY.matcher(text.strip()).matches();
  }

  /** Whether the text is the word that comes before a case number. */
  public static boolean isLabel(String text) {
    return LABEL_ONLY.matcher(text.strip()).matches();
  }

  /** Every case number in the text, in order. */
  public static List<String> in(String text) {
    return all(ONE, text);
  }

  /** Only those that stand after their label. */
  public static List<String> labelled(String text) {
    return all(LABELLED, text);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group("own") != null ? found.group("own") : found.group("form"))
        .toList();
  }

  /** The text without case numbers and their labels. */
  public static String without(String text) {
    String bare = LABELLED.matcher(text).replaceAll(" ");
    return ONE.matcher(bare).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }
}
