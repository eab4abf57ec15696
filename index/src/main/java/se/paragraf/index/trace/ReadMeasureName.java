package se.paragraf.index.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.WordClass;
import se.paragraf.index.analysis.WordForms;
import se.paragraf.index.trace.MeasureName.Word;

/** Takes the name of a measure apart into the word for what is measured and the rest. */
final class ReadMeasureName {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|[-–—(] ?|/");

  /** What follows one of these says of what, not what. */
  private static final Set<String> LEADS =
      Set.of(
          "för",
          "av",
          "till",
          "i",
          "inom",
          "på",
          "mot",
          "per",
          "från",
          "med",
          "utan",
          "enligt",
          "avseende",
          "gällande",
          "vid",
          "hos",
          "under",
          "över",
          "om",
          "exkl",
          "exklusive",
          "inkl",
          "inklusive",
          "varav",
          "som",
          "mellan",
          "efter",
          "jämfört");

  private static final Set<String> SKIPPED =
      Set.of(
          "den", "det", "de", "en", "ett", "att", "är", "och", "eller", "samt", "dess", "sin",
          "sina", "sitt", "vår", "våra", "vad", "hur", "ska", "har");

  /** Nouns that say how something is counted; the noun behind them says what. */
  private static final Set<String> COUNTING = Set.of("andel", "antal", "summa", "total");

  private final SwedishWords words;

  ReadMeasureName(SwedishWords words) {
    this.words = words;
  }

  /** The parts of the name; without words when there is none in it. */
  MeasureName read(String name) {
    List<Word> found = new ArrayList<>();
    List<Integer> nouns = new ArrayList<>();
    boolean beforeLead = true;
    for (MatchResult token : TOKEN.matcher(name.toLowerCase(SWEDISH)).results().toList()) {
      String text = token.group().strip();
      if (LEADS.contains(text) || isBreak(text)) {
        beforeLead = beforeLead && found.isEmpty();
      } else if (Character.isLetter(text.charAt(0)) && !SKIPPED.contains(text)) {
        if (beforeLead && canBeHead(text)) {
          nouns.add(found.size());
        }
        found.add(word(text));
      }
    }
    return new MeasureName(found, heads(found, nouns));
  }

  private static boolean isBreak(String text) {
    return text.equals("(") || text.equals("–") || text.equals("—") || text.equals("-");
  }

  Word word(String text) {
    WordForms forms = words.forms(SwedishWords.normal(text));
    return new Word(text, forms.lemmas(), forms.parts());
  }

  private boolean canBeHead(String text) {
    Set<WordClass> classes = words.classes(text);
    return classes.isEmpty() || classes.contains(WordClass.NOUN);
  }

  /** The first noun, the first one that does not only count, and the last. */
  private static List<Integer> heads(List<Word> found, List<Integer> nouns) {
    if (nouns.isEmpty()) {
      return found.isEmpty() ? List.of() : List.of(found.size() - 1);
    }
    TreeSet<Integer> heads = new TreeSet<>(List.of(nouns.getFirst(), nouns.getLast()));
    nouns.stream()
        .filter(at -> !COUNTING.contains(found.get(at).lemma()))
        .findFirst()
        .ifPresent(heads::add);
    return List.copyOf(heads);
  }
}
