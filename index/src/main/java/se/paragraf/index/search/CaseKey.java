package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case number (diarienummer) as a key: the same however it is typed. */
public final class CaseKey {

  private static final Pattern GROUP = Pattern.compile("\\p{L}+|\\d+");
  private static final Pattern WORDS_BEFORE =
      Pattern.compile("(?iU)\\b(dnr|diarienummer|diarienr|ärendenummer|ärende|nr)\\b[.:]?");

  /** Letters and a number, or two numbers with a sign between: what may be a case number. */
  static final Pattern LIKELY =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d/-])(\\p{L}{1,6}[ -]?\\d{4}[/:-]\\d{1,6}|\\p{L}{2,6}[ -]?\\d{5,8}"
              + "|\\p{L}{1,6}[ -]?\\d{2}[/:-]\\d{1,6}|(?:19|20)\\d{2}[/:-]\\d{1,6})(?![\\d/-]|\\.\\d)");

  private CaseKey() {}

  /**
   * {@code Dnr VON 2024/24}, {@code von2024-24} and {@code 2024/024 VON} give {@code von/2024/24};
   * {@code RS 240030} gives {@code rs/240030}.
   */
  public static String of(String typed) {
    List<String> letters = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    Matcher groups =
        GROUP.matcher(WORDS_BEFORE.matcher(typed).replaceAll(" ").toLowerCase(Locale.ROOT));
    while (groups.find()) {
      String group = groups.group();
      if (Character.isDigit(group.charAt(0))) {
        numbers.add(numbers.isEmpty() ? group : group.replaceFirst("^0+(?=\\d)", ""));
      } else {
        letters.add(group);
      }
    }
    letters.addAll(numbers);
    return String.join("/", letters);
  }
}
