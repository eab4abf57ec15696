package se.paragraf.extract.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the sentences of running text.
 *
 * <p>The platform's rules for Swedish propose where sentences end; an end is turned down after an
 * abbreviation ({@code bl.a.}), an initial, a list number, or before a lower-case letter. A line
 * feed always ends a sentence, and so does a full stop with a footnote mark ({@code skolan.3 Den}).
 */
public final class SplitSentences {

  private static final Locale SWEDISH = Locale.of("sv");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "bl.a.", "t.ex.", "fr.o.m.", "t.o.m.", "p.g.a.", "s.k.", "dvs.", "d.v.s.", "f.d.", "f.n.",
          "i.e.", "resp.", "inkl.", "exkl.", "ca.", "kl.", "nr.", "prop.", "kap.", "s.", "sid.",
          "tel.", "dnr.", "jfr.", "avs.", "enl.", "milj.", "bil.", "tf.", "bitr.", "ev.", "ang.",
          "forts.", "exp.", "ordf.", "förf.", "jan.", "feb.", "aug.", "sept.", "okt.", "nov.",
          "dec.", "gm.", "t.f.", "å.", "u.å.", "f.k.", "kv.", "st.f.");

  private static final Pattern INITIAL_OR_LIST_NUMBER =
      Pattern.compile("(^|\\s)\\p{Lu}\\.$|^\\d{1,2}\\.$");
  private static final Pattern NUMBER_THAT_OPENS =
      Pattern.compile("[\\p{L}%)]\\. (?=\\d[\\d ,]*+(?:%|\\p{Ll}))");
  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile("[\\p{Ll}%)]\\.(\\d{1,2}) (?=\\p{Lu})");

  /** Spans without white space at their ends, in order, not overlapping, none empty. */
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      splitLine(text, new Span(from, to), sentences);
      from = to + 1;
    }
    return List.copyOf(sentences);
  }

  private static void splitLine(String text, Span line, List<Span> sentences) {
    String content = line.of(text);
    int start = 0;
    for (int end : ends(content)) {
      if (end == content.length() || isEnd(content, start, end)) {
        addTrimmed(text, line.from() + start, line.from() + end, sentences);
        start = end;
      }
    }
  }

  private static List<Integer> ends(String line) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(SWEDISH);
    breaks.setText(line);
    Set<Integer> ends = new TreeSet<>();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      ends.add(end);
    }
    for (Pattern missed : List.of(FOOTNOTE_MARK, NUMBER_THAT_OPENS)) {
      missed.matcher(line).results().forEach(match -> ends.add(match.end()));
    }
    return List.copyOf(ends);
  }

  private static boolean isEnd(String line, int start, int end) {
    String sentence = line.substring(start, end).strip();
    if (Character.isLowerCase(line.codePointAt(end))) {
      return false;
    }
    if (INITIAL_OR_LIST_NUMBER.matcher(sentence).find()) {
      return false;
    }
    return !ABBREVIATIONS.contains(lastWord(sentence).toLowerCase(SWEDISH));
  }

  /** With its full stop, without quotation marks and brackets around it. */
  private static String lastWord(String sentence) {
    int end = sentence.length();
    while (end > 0 && "\"”)".indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfWord(sentence.charAt(start - 1))) {
      start--;
    }
    return sentence.substring(start, end);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static void addTrimmed(String text, int from, int to, List<Span> sentences) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last > first) {
      sentences.add(new Span(first, last));
    }
  }
}
