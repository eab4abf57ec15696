package se.paragraf.index.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.WordClass;

/**
 * Finds the very thing that a question asks for: the noun that its question word belongs to. An
 * answer that does not speak of it is none.
 */
final class FindFocus {

  private static final Pattern QUESTION_WORD =
      Pattern.compile(
          "(?<!\\p{L})(?:vilken|vilket|vilka|hur\\s+(?:många|mycket|stor|stort|stora|hög|högt|höga|lång|långt|långa)|vem\\s+(?:är|var|blev|blir)"
              + "|vad\\s+(?:heter|hette|är|var|blev|blir))(?!\\p{L})");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words between the question word and its noun, at most. */
  private static final int FARTHEST = 5;

  private static final Set<String> PASSED_OVER =
      Set.of(
          "sorts", "slags", "typ", "av", "procent", "är", "var", "blev", "blir", "hade", "har",
          "andel");

  private final SwedishWords swedish;
  private final Set<String> light;

  FindFocus(SwedishWords swedish, Set<String> light) {
    this.swedish = swedish;
    this.light = light;
  }

  Optional<QuestionTerm> in(String text, List<QuestionTerm> terms) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher question = QUESTION_WORD.matcher(lower);
    if (!question.find()) {
      return Optional.empty();
    }
    Matcher word = WORD.matcher(lower);
    int from = question.end();
    for (int seen = 0; seen < FARTHEST && word.find(from); seen++) {
      String next = word.group();
      from = word.end();
      if (!PASSED_OVER.contains(next) && isNoun(next)) {
        return light.contains(next)
            ? Optional.empty()
            : terms.stream().filter(term -> term.text().equals(next)).findFirst();
      }
    }
    return Optional.empty();
  }

  private boolean isNoun(String word) {
    Set<WordClass> classes = swedish.classes(word);
    return classes.isEmpty()
        || classes.contains(WordClass.NOUN) && !classes.contains(WordClass.OTHER);
  }
}
