package se.paragraf.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
          + "|(?!(?i:dnr|[Ää]rende|nr|diarienr|sid|kap|år|mars|maj|juni|juli|prop|sou|lag|per|kl|till|och)[-/ ])[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{1,7}[-/ ]?(?:19|20)\\d{2}[-/:]\\d{1,6}(?:[-/.]\\d{1,5})?"
          + "|(?:19|20)\\d{2}[/:]\\d{1,6}(?:[-/.]\\d{1,5})?"
          + "|(?:19|20)\\d{2}-\\d{3,6}"
          + "|\\d{2}[A-ZÅÄÖ]{2,5}\\d{1,6}(?:-\\d{1,4})?"
          + "|[A-ZÅÄÖ]{2,6}[- ]?\\d{2}[/:]\\d{1,6})";

  private static final String LABEL =
      "(?:Dnr|Diarienr|Diarienummer|Ärendenr|Ärendenummer|Ärende-?id|Dossiernr|Ärende)\\.?\\s*:?\\s*";

  private static final Pattern ONE =
      Pattern.compile("(?<![\\p{L}\\d/-])" + FORM + "(?![\\p{L}\\d/])");

  private static final Pattern LABELLED = Pattern.compile("(?i:" + LABEL + ")(" + FORM + ")");

  private static final Pattern ONLY =
      Pattern.compile(
          "(?i:" + LABEL + ")?" + FORM + "(?:(?:\\s*[,;]\\s*|\\s+och\\s+|\\s+)" + FORM + ")*");

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
    List<String> found = new ArrayList<>();
    Matcher matcher = ONE.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /** Only those that stand after their label. */
  public static List<String> labelled(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = LABELLED.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** The text without case numbers and their labels. */
  public static String without(String text) {
    String bare = LABELLED.matcher(text).replaceAll(" ");
    return ONE.matcher(bare).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }
}
