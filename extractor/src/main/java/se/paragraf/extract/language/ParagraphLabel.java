package se.paragraf.extract.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a § as printed at the head of it.
 *
 * @param text the label itself: {@code VON § 37}
 * @param number the number
 * @param last of {@code §§ 45–47} the 47
 * @param rest what follows on the line
 */
public record ParagraphLabel(String text, int number, Optional<Integer> last, String rest) {

  /** Words that lead to a § somewhere else: {@code Enligt § 12}. */
  private static final String REFERS =
      "(?!(?:Enligt|Se|Jfr|Jämför|Med|I|Av|Till|Från|Under|Ur|Utan|Även|Samt|Och|Eller|Lagen|Lag|Kap|Mom)\\b)";

  private static final String PREFIX =
      "(?:" + REFERS + "[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,7}(?:[ /-](?:[A-ZÅÄÖ]{2,4}|Au|au))?\\.? ?)?";
  private static final String NUMBER = "(\\d{1,4})(?:/(?:19|20)?\\d{2})?";

  /** Neither {@code § 5.1} nor {@code § 5,5} is a label. */
  private static final String END = "(?![\\d,]|\\.\\d)\\.?:?(.*)";

  private static final Pattern SIGN_FIRST =
      Pattern.compile("(" + PREFIX + "§§?\\s*" + NUMBER + ")" + END);
  private static final Pattern SEVERAL =
      Pattern.compile(
          "("
              + PREFIX
              + "§(?:§?\\s*"
              + NUMBER
              + "\\s*[-–—]\\s*§?\\s*|§\\s*"
              + NUMBER
              + "(?:,\\s*\\d{1,4})*\\s*(?:,|och|samt)\\s*)"
              + NUMBER
              + ")"
              + END);
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("((\\d{1,4})\\s*§)(?!\\s*\\d)\\.?:?(.*)");

  private static final Pattern WORD =
      Pattern.compile("((?:Paragraf|PARAGRAF)\\s+(\\d{1,4})(?:/(?:19|20)?\\d{2})?)\\.?:?(.*)");

  private static final int LARGEST = 2000;

  /** One heading covers no more §§ than this; a larger number after a dash is something else. */
  private static final int MOST_UNDER_ONE = 100;

  /** The label that the line begins with. */
  public static Optional<ParagraphLabel> at(String line) {
    String text = line.strip();
    return text.indexOf('§') < 0 ? inWords(text) : withSign(text);
  }

  private static Optional<ParagraphLabel> withSign(String text) {
    Optional<ParagraphLabel> several = several(text);
    if (several.isPresent()) {
      return several;
    }
    Matcher sign = SIGN_FIRST.matcher(text);
    if (sign.matches()) {
      return label(sign.group(1), sign.group(2), Optional.empty(), sign.group(3));
    }
    Matcher number = NUMBER_FIRST.matcher(text);
    return number.matches()
        ? label(number.group(1), number.group(2), Optional.empty(), number.group(3))
        : inWords(text);
  }

  private static Optional<ParagraphLabel> inWords(String text) {
    Matcher word = WORD.matcher(text);
    return word.matches()
        ? label(word.group(1), word.group(2), Optional.empty(), word.group(3))
        : Optional.empty();
  }

  private static Optional<ParagraphLabel> several(String text) {
    Matcher several = SEVERAL.matcher(text);
    if (!several.matches()) {
      return Optional.empty();
    }
    String first = several.group(2) != null ? several.group(2) : several.group(3);
    int step = Integer.parseInt(several.group(4)) - Integer.parseInt(first);
    return step < 1 || step > MOST_UNDER_ONE
        ? Optional.empty()
        : label(
            several.group(1),
            first,
            Optional.of(Integer.parseInt(several.group(4))),
            several.group(5));
  }

  private static Optional<ParagraphLabel> label(
      String text, String number, Optional<Integer> last, String rest) {
    int first = Integer.parseInt(number);
    return first < 1 || first > LARGEST
        ? Optional.empty()
        : Optional.of(new ParagraphLabel(text.strip(), first, last, rest.strip()));
  }

  public int lastNumber() {
    return last.orElse(number);
  }
}
