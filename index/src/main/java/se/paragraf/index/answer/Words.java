package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.analysis.SwedishTextAnalyzer;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.WordForms;

/**
 * What a stretch of text can be matched by.
 *
 * @param tokens the index tokens of its words, see {@link SwedishTextAnalyzer}
 * @param initials for each word that is not light, what it may stand for in an abbreviation: the
 *     first letters of all its parts, or of the first and last; {@code bup} is spelled by {@code b,
 *     up} and {@code hsn} by {@code h, sn}
 */
record Words(Set<String> tokens, List<List<String>> initials) {

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+(?:[.,:]\\p{N}+)*");

  private static final Set<String> SKIPPED_IN_INITIALS =
      Set.of("och", "i", "för", "av", "med", "samt", "på", "inom", "till");

  static final Words NONE = new Words(Set.of(), List.of());

  Words {
    tokens = Set.copyOf(tokens);
    initials = List.copyOf(initials);
  }

  /** The words of a text, in lower case, in order. */
  static List<String> in(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  static Words of(String text, SwedishWords swedish) {
    Set<String> tokens = new HashSet<>();
    List<List<String>> initials = new ArrayList<>();
    for (String word : in(text)) {
      WordForms forms = swedish.forms(word);
      tokens.addAll(SwedishTextAnalyzer.tokens(forms));
      tokens.add(word);
      if (!SKIPPED_IN_INITIALS.contains(word)) {
        initials.add(initials(word, forms));
      }
    }
    return new Words(tokens, initials);
  }

  /** The words of several texts; what they spell across their borders does not count. */
  static Words all(Stream<Words> texts) {
    Set<String> tokens = new HashSet<>();
    List<List<String>> initials = new ArrayList<>();
    texts.forEach(words -> {
      tokens.addAll(words.tokens);
      initials.addAll(words.initials);
      initials.add(List.of(" "));
    });
    return new Words(tokens, initials);
  }

  /** Whether words in a row have these first letters; one of them must be a compound. */
  static boolean spell(List<List<String>> initials, String acronym) {
    for (int start = 0; start < initials.size(); start++) {
      if (spells(initials.subList(start, initials.size()), acronym, false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean spells(List<List<String>> initials, String rest, boolean compound) {
    if (rest.isEmpty()) {
      return compound;
    }
    if (initials.isEmpty()) {
      return false;
    }
    List<List<String>> after = initials.subList(1, initials.size());
    return initials.getFirst().stream()
        .filter(rest::startsWith)
        .anyMatch(
            word -> spells(after, rest.substring(word.length()), compound || word.length() > 1));
  }

  /** What a body with this name is called in short. */
  static List<String> abbreviations(String name, SwedishWords swedish) {
    List<String> all = List.of("");
    for (List<String> word : of(name, swedish).initials()) {
      all =
          all.stream()
              .flatMap(before -> word.stream().map(letters -> before + letters))
              .distinct()
              .toList();
    }
    return all;
  }

  private static List<String> initials(String word, WordForms forms) {
    if (Character.isDigit(word.charAt(0))) {
      return List.of(word);
    }
    if (forms.parts().isEmpty()) {
      return List.of(word.substring(0, 1));
    }
    StringBuilder letters = new StringBuilder();
    forms.parts().forEach(part -> letters.append(part.charAt(0)));
    String firstAndLast = "" + letters.charAt(0) + letters.charAt(letters.length() - 1);
    return letters.length() <= 2
        ? List.of(letters.toString())
        : List.of(letters.toString(), firstAndLast);
  }
}
