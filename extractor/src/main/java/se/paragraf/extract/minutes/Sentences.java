package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a section's text; a line feed ends one too. */
final class Sentences {

  private static final Pattern SENTENCE =
      Pattern.compile("[^\\n]+?(?:[.!?](?=\\s+\\p{Lu}|\\s*$|\\n)|$|\\n)");

  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        sentences.add(matcher.group().strip());
      }
    }
    return List.copyOf(sentences);
  }
}
