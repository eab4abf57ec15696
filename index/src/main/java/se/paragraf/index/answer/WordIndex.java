package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.paragraf.index.analysis.SwedishTextAnalyzer;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.WordForms;

/**
 * Which of a few texts hold which words: the statements of a place, and what stands around them.
 *
 * <p>Immutable; texts are told by their position, 0-based.
 */
final class WordIndex {

  private static final double BASE_FORM = 1.0;
  private static final double FOLDED = 0.9;
  private static final double MISSPELT = 0.9;
  private static final double ALL_PARTS = 0.9;
  private static final double SPELLED = 0.9;
  private static final double AS_A_PART = 0.7;
  private static final double ROOT = 0.75;
  private static final double SOME_PARTS = 0.5;

  /** A root shorter than this is shared by words that have nothing in common. */
  private static final int SHORTEST_ROOT = 4;

  /** A name at least this long is the same in spite of one wrong letter. */
  private static final int MISSPELLABLE = 5;

  private final int size;
  private final Map<String, int[]> holders = new HashMap<>();
  private final List<List<List<String>>> initials;

  WordIndex(List<Words> texts) {
    this.size = texts.size();
    this.initials = texts.stream().map(Words::initials).toList();
    Map<String, List<Integer>> found = new HashMap<>();
    for (int at = 0; at < texts.size(); at++) {
      for (String token : texts.get(at).tokens()) {
        found.computeIfAbsent(token, key -> new ArrayList<>()).add(at);
      }
    }
    found.forEach(
        (token, where) -> holders.put(token, where.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** How well a term must stand in a text to be said there. */
  private static final double HELD = 0.6;

  /** Whether a term is said in a text. */
  static boolean holds(String text, QuestionTerm term, SwedishWords swedish) {
    double[] strengths =
        text.isBlank() ? null : new WordIndex(List.of(Words.of(text, swedish))).strengths(term);
    return strengths != null && strengths[0] >= HELD;
  }

  /** How well the term stands in each text: 0 not at all, 1 word for word; null when in none. */
  double @Nullable [] strengths(QuestionTerm term) {
    double[] best = itself(term);
    for (QuestionTerm alternative : term.alternatives()) {
      double[] other = itself(alternative);
      if (other != null) {
        best = best == null ? new double[size] : best;
        for (int at = 0; at < size; at++) {
          best[at] = Math.max(best[at], alternative.weight() * other[at]);
        }
      }
    }
    return best;
  }

  private double @Nullable [] itself(QuestionTerm term) {
    double[] worst = null;
    for (WordForms forms : term.words()) {
      double[] word = word(forms, term);
      if (word == null) {
        worst = null;
        break;
      }
      worst = worst == null ? word : smaller(worst, word);
    }
    return term.is(QuestionTerm.Sort.ACRONYM) ? spelled(term.text(), worst) : worst;
  }

  private static double[] smaller(double[] one, double[] other) {
    for (int at = 0; at < one.length; at++) {
      one[at] = Math.min(one[at], other[at]);
    }
    return one;
  }

  private double @Nullable [] spelled(String acronym, double @Nullable [] known) {
    double[] best = known;
    for (int at = 0; at < size; at++) {
      if (Words.spell(initials.get(at), acronym)) {
        best = best == null ? new double[size] : best;
        best[at] = Math.max(best[at], SPELLED);
      }
    }
    return best;
  }

  private double @Nullable [] word(WordForms forms, QuestionTerm term) {
    Marks marks = new Marks(size);
    forms.lemmas().forEach(lemma -> mark(lemma, BASE_FORM, marks));
    boolean name = term.is(QuestionTerm.Sort.NAME);
    forms.folds().stream()
        .filter(fold -> !name || fold.length() >= MISSPELLABLE)
        .forEach(fold -> mark(SwedishTextAnalyzer.FOLD + fold, FOLDED, marks));
    if (name) {
      misspelt(term.text(), marks);
      return marks.strengths;
    }
    forms.lemmas().forEach(lemma -> mark(SwedishTextAnalyzer.PART + lemma, AS_A_PART, marks));
    forms.roots().stream()
        .limit(forms.lemmas().size())
        .filter(root -> root.length() >= SHORTEST_ROOT)
        .forEach(root -> mark(SwedishTextAnalyzer.ROOT + root, ROOT, marks));
    parts(forms, marks);
    return marks.strengths;
  }

  private void mark(String token, double strength, Marks marks) {
    int[] where = holders.get(token);
    if (where != null) {
      marks.add(where, strength);
    }
  }

  private void parts(WordForms forms, Marks marks) {
    List<String> parts = forms.parts();
    if (parts.size() < 2) {
      return;
    }
    int[] there = new int[size];
    for (String part : parts) {
      boolean[] seen = new boolean[size];
      for (String token : List.of(part, SwedishTextAnalyzer.PART + part)) {
        for (int at : holders.getOrDefault(token, NOWHERE)) {
          seen[at] = true;
        }
      }
      for (int at = 0; at < size; at++) {
        there[at] += seen[at] ? 1 : 0;
      }
    }
    for (int at = 0; at < size; at++) {
      if (there[at] > 0) {
        double share = (double) there[at] / parts.size();
        marks.add(new int[] {at}, share == 1 ? ALL_PARTS : SOME_PARTS * share);
      }
    }
  }

  private static final int[] NOWHERE = {};

  /** A name with a letter too many, too few or wrong, or without its genitive. */
  private void misspelt(String name, Marks marks) {
    String bare = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    mark(bare, MISSPELT, marks);
    if (name.length() < MISSPELLABLE) {
      return;
    }
    for (Map.Entry<String, int[]> entry : holders.entrySet()) {
      String token = entry.getKey();
      if (token.charAt(0) == name.charAt(0)
          && (oneLetterOff(token, bare) || oneLetterOff(token, name))) {
        marks.add(entry.getValue(), MISSPELT);
      }
    }
  }

  private static boolean oneLetterOff(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    int most = Math.min(one.length(), other.length());
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int oneMore = one.length() >= other.length() ? 1 : 0;
    int otherMore = other.length() >= one.length() ? 1 : 0;
    return one.substring(Math.min(one.length(), same + oneMore))
        .equals(other.substring(Math.min(other.length(), same + otherMore)));
  }

  /** Strengths under way; null until something is found. */
  private static final class Marks {
    private final int size;
    private double @Nullable [] strengths;

    Marks(int size) {
      this.size = size;
    }

    void add(int[] where, double strength) {
      if (strengths == null) {
        strengths = new double[size];
        Arrays.fill(strengths, 0);
      }
      for (int at : where) {
        strengths[at] = Math.max(strengths[at], strength);
      }
    }
  }
}
