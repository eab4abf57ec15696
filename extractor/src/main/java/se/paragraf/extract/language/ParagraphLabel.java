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

  private static final String PREFIX = "(?:[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,7}(?: (?:AU|Au|au))?\\.? ?)?";

  private static final Pattern SIGN_FIRST =
      Pattern.compile(
          "("
              + PREFIX
              + "§§?\\s*(\\d{1,4})(?:/(?:19|20)?\\d{2})?"
              + "(?:\\s*[-–—]\\s*§?\\s*(\\d{1,4})(?:/(?:19|20)?\\d{2})?)?)(?![\\d,])\\.?:?(.*)");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("((\\d{1,4})\\s*§)(?!\\s*\\d)\\.?:?(.*)");

  private static final Pattern WORD =
      Pattern.compile("((?:Paragraf|PARAGRAF)\\s+(\\d{1,4})(?:/(?:19|20)?\\d{2})?)\\.?:?(.*)");

  private static final int LARGEST = 2000;

  /** The label that the line begins with. */
  public static Optional<ParagraphLabel> at(String line) {
    String text = line.strip();
    Matcher sign = SIGN_FIRST.matcher(text);
    if (sign.matches()) {
      return label(sign.group(1), sign.group(2), Optional.ofNullable(sign.group(3)), sign.group(4));
    }
    Matcher number = NUMBER_FIRST.matcher(text);
    if (number.matches()) {
      return label(number.group(1), number.group(2), Optional.empty(), number.group(3));
    }
    Matcher word = WORD.matcher(text);
    return word.matches()
        ? label(word.group(1), word.group(2), Optional.empty(), word.group(3))
        : Optional.empty();
  }

  private static Optional<ParagraphLabel> label(
      String text, String number, Optional<String> last, String rest) {
    int first = Integer.parseInt(number);
    Optional<Integer> end = last.map(Integer::parseInt).filter(n -> n > first);
    return first < 1 || first > LARGEST
        ? Optional.empty()
        : Optional.of(new ParagraphLabel(text.strip(), first, end, rest.strip()));
  }

  public int lastNumber() {
    return last.orElse(number);
  }
}
