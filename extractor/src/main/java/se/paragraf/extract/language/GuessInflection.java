package se.paragraf.extract.language;

import java.util.List;
import java.util.Optional;

/** Reads inflected nouns that no dictionary knows by their derivation: {@code försäljningen}. */
final class GuessInflection {

  private record Rule(String ending, String lemmaEnding, boolean plural, boolean definite) {}

  /** Longer endings before the shorter ones that they end with. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("ningarna", "ning", true, true),
          new Rule("ningar", "ning", true, false),
          new Rule("ningen", "ning", false, true),
          new Rule("heterna", "het", true, true),
          new Rule("heter", "het", true, false),
          new Rule("heten", "het", false, true),
          new Rule("naderna", "nad", true, true),
          new Rule("nader", "nad", true, false),
          new Rule("naden", "nad", false, true),
          new Rule("tionerna", "tion", true, true),
          new Rule("tioner", "tion", true, false),
          new Rule("tionen", "tion", false, true),
          new Rule("åerna", "å", true, true),
          new Rule("åer", "å", true, false),
          new Rule("ån", "å", false, true),
          new Rule("arna", "ar", true, true),
          new Rule("erna", "er", true, true),
          new Rule("orna", "or", true, true));

  /** Letters before the ending at least. */
  private static final int MIN_STEM = 2;

  private GuessInflection() {}

  static Optional<WordReading> of(String word) {
    return RULES.stream()
        .filter(rule -> word.endsWith(rule.ending))
        .filter(rule -> word.length() >= rule.ending.length() + MIN_STEM)
        .findFirst()
        .map(rule -> reading(word, rule));
  }

  private static WordReading reading(String word, Rule rule) {
    String stem = word.substring(0, word.length() - rule.ending.length());
    return new WordReading(
        stem + rule.lemmaEnding, WordClass.NOUN, rule.plural, rule.definite, false, false);
  }
}
