package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Word;

/**
 * Lines across that are typed, not painted: rows of nothing but hyphens or equals signs.
 *
 * @param words the others
 * @param rules where the typed ones run, top to bottom
 */
record TypedRules(List<Word> words, List<Rule> rules) {

  /** Fewer signs stand for a figure that is not there. */
  private static final Pattern TYPED = Pattern.compile("[-=\\u2010\\u2013\\u2014]{4,}");

  /** Signs of this height above the baseline, in em. */
  private static final double HEIGHT_EM = 0.25;

  static TypedRules of(List<Word> words) {
    if (words.stream().noneMatch(TypedRules::typed)) {
      return new TypedRules(words, List.of());
    }
    Map<Word, Boolean> dropped = new IdentityHashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (List<Word> row : ReadTextRows.rows(words)) {
      if (row.stream().allMatch(TypedRules::typed)) {
        row.forEach(word -> dropped.put(word, true));
        row.forEach(word -> rules.add(rule(word)));
      }
    }
    return new TypedRules(
        words.stream().filter(word -> !dropped.containsKey(word)).toList(), List.copyOf(rules));
  }

  private static boolean typed(Word word) {
    return word.text().length() >= 4
        && !Character.isLetterOrDigit(word.text().charAt(0))
        && TYPED.matcher(word.text()).matches();
  }

  private static Rule rule(Word word) {
    double at = word.baseline() - HEIGHT_EM * word.fontSize();
    return new Rule(true, at, word.x0(), word.x1(), Rule.Kind.DRAWN);
  }
}
