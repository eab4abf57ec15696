package se.paragraf.extract.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ranges of codes in a font's map to Unicode (a CMap, Adobe technical note 5014). */
final class CodeRanges {

  private static final String BEGIN = "beginbfrange";

  /** PDFBox takes a code that is never closed as far as the file goes. */
  private static final String CODE = "\\s*<([0-9A-Fa-f\\s]*)(?:>|$)";

  private static final Pattern RANGE =
      Pattern.compile("\\G" + CODE + CODE + "\\s*(?:\\[[^\\]]*\\]?|<[^>]*>?)");

  private CodeRanges() {}

  /** How many codes all ranges of a map have together; one told twice counts twice. */
  static long reach(String map) {
    long reach = 0;
    Matcher range = RANGE.matcher(map);
    for (int begin = map.indexOf(BEGIN); begin >= 0; begin = map.indexOf(BEGIN, begin + 1)) {
      boolean found = range.region(begin + BEGIN.length(), map.length()).find();
      while (found) {
        reach += Math.max(0, 1L + value(range.group(2)) - value(range.group(1)));
        found = range.find();
      }
    }
    return reach;
  }

  /** As PDFBox has it: half a byte at the end is a whole one, and no more than 32 bits are kept. */
  private static int value(String digits) {
    int value = 0;
    int count = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit >= 0) {
        value = value << 4 | digit;
        count++;
      }
    }
    return count % 2 == 0 ? value : value << 4;
  }
}
