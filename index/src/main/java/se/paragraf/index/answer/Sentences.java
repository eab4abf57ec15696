package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes running text apart into sentences; a line feed always ends one. */
final class Sentences {

  private static final Pattern END = Pattern.compile("[.!?]+[)”\"’]*(?=\\s)|\\n");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "bl.a",
          "t.ex",
          "kl",
          "fr.o.m",
          "t.o.m",
          "from",
          "tom",
          "prop",
          "s.k",
          "m.m",
          "m.fl",
          "dvs",
          "d.v.s",
          "ca",
          "nr",
          "kap",
          "st",
          "tel",
          "resp",
          "inkl",
          "exkl",
          "osv",
          "o.s.v",
          "p.g.a",
          "pga",
          "jfr",
          "i.e",
          "bil",
          "sid",
          "s",
          "f.d",
          "o.dyl",
          "fr",
          "ev",
          "tf",
          "dnr",
          "vice ordf",
          "ordf",
          "mån",
          "milj",
          "max",
          "min",
          "avd",
          "a",
          "bl",
          "t",
          "pkt",
          "forts");

  private Sentences() {}

  /** The sentences in order, without the white space round them; none is empty. */
  static List<String> in(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (endsSentence(text, end)) {
        add(sentences, text.substring(start, end.end()));
        start = end.end();
      }
    }
    add(sentences, text.substring(start));
    return sentences;
  }

  private static void add(List<String> sentences, String text) {
    if (!text.isBlank()) {
      sentences.add(text.strip());
    }
  }

  private static boolean endsSentence(String text, Matcher end) {
    if (end.group().equals("\n")) {
      return true;
    }
    int next = end.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean begins = next >= text.length() || beginsSentence(text.charAt(next));
    return begins && !(end.group().startsWith(".") && isAbbreviation(text, end.start()));
  }

  private static boolean beginsSentence(char first) {
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "”\"“–-•(".indexOf(first) >= 0;
  }

  /** Whether what stands before the full stop is an abbreviation or a number in a list. */
  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT).replaceAll("^[(”\"]+", "");
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean listNumber =
        word.length() <= 2 && word.chars().allMatch(Character::isDigit) && start == 0;
    return ABBREVIATIONS.contains(word) || initial || listNumber;
  }
}
