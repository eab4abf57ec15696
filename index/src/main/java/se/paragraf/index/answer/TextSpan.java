package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a sentence that a question's term stands for.
 *
 * @param start in the sentence, in UTF-16 units
 * @param end exclusive
 * @param weight of the term
 */
record TextSpan(int start, int end, double weight) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Letters that two forms of a word share. */
  private static final int STEM = 5;

  /** Characters over which a word loses half its hold on a stretch of text. */
  private static final double HALF_HOLD = 45;

  /** What a stretch is held by where no word of the question stands in the sentence. */
  private static final double NOT_HELD = 0.5;

  /** How near the words of a question stand to a stretch of a sentence, 0–1. */
  static double hold(Question question, String sentence, int start, int end) {
    double all = 0;
    double held = 0;
    for (TextSpan span : matched(question, sentence)) {
      int gap = span.end() <= start ? start - span.end() : Math.max(0, span.start() - end);
      all += span.weight();
      held += span.weight() * HALF_HOLD / (HALF_HOLD + gap);
    }
    return all == 0 ? NOT_HELD : held / all;
  }

  /** The words of the sentence that begin like a word of the question or of its synonyms. */
  static List<TextSpan> matched(Question question, String sentence) {
    List<TextSpan> spans = new ArrayList<>();
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      double weight =
          question.terms().stream()
              .filter(term -> stems(term).stream().anyMatch(stem -> begins(word, stem)))
              .mapToDouble(QuestionTerm::weight)
              .max()
              .orElse(0);
      if (weight > 0) {
        spans.add(new TextSpan(matcher.start(), matcher.end(), weight));
      }
    }
    return spans;
  }

  private static boolean begins(String word, String stem) {
    return word.equals(stem) || stem.length() >= STEM && word.startsWith(stem);
  }

  private static Set<String> stems(QuestionTerm term) {
    Set<String> stems = new HashSet<>();
    term.words().forEach(forms -> forms.lemmas().forEach(lemma -> stems.add(cut(lemma))));
    term.words().forEach(forms -> forms.parts().forEach(part -> stems.add(cut(part))));
    term.alternatives().forEach(other -> stems.addAll(stems(other)));
    stems.add(cut(term.text()));
    return stems;
  }

  private static String cut(String word) {
    return word.substring(0, Math.min(word.length(), Math.max(STEM, word.length() - 2)));
  }
}
