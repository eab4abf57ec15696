package se.paragraf.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Since JDK 19 the {@code \b} of a pattern knows only ASCII letters unless the pattern has the flag
 * {@code U}: {@code \bÅmål} matches nowhere, and nothing tells.
 */
class WordBoundariesTest {

  private static final Pattern COMPILED =
      Pattern.compile("Pattern\\s*\\.compile\\((?s:.*?)\\)\\s*;");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern UNICODE = Pattern.compile("\\(\\?[a-z]*U|UNICODE_CHARACTER_CLASS");

  private static final String BEYOND_Z =
      "(?:[åäöÅÄÖ]|\\\\\\\\p\\{L[ul]?\\}(?:[*+]|\\{[\\d,]+\\})?)";
  private static final String BOUNDARY = "\\\\\\\\b";
  private static final Pattern BLIND =
      Pattern.compile(
          BOUNDARY
              + "(?:\\((?:\\?:)?(?:[^()|]*\\|)*)*"
              + BEYOND_Z
              + "|"
              + BEYOND_Z
              + "(?:(?:\\|[^()]*)?\\)\\??)?"
              + BOUNDARY);

  @Test
  void noPatternSeesTheEndOfAWordBesideASwedishLetter() throws IOException {
    try (Stream<Path> files = Files.walk(Corpus.of("../extractor").resolve(".."))) {
      assertThat(files.filter(WordBoundariesTest::isSource).flatMap(WordBoundariesTest::blind))
          .isEmpty();
    }
  }

  @Test
  void knowsABlindBoundaryWhenItSeesOne() {
    assertThat(
            Stream.of(
                "\\\\bår", "\\\\b(?:mot|över) ", "på\\\\b", "(?:i|på)\\\\b", "\\\\b((?:\\\\p{Lu}"))
        .allMatch(blind());
    assertThat(Stream.of("\\\\bmot\\\\b", "\\\\b(?:mot|för)\\\\b", "å \\\\bmot"))
        .noneMatch(blind());
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java") && file.toString().contains("/src/main/");
  }

  private static Stream<String> blind(Path file) {
    return COMPILED
        .matcher(read(file))
        .results()
        .map(found -> found.group())
        .filter(statement -> !UNICODE.matcher(statement).find())
        .flatMap(statement -> literals(statement).stream())
        .filter(blind())
        .map(literal -> file.getFileName() + ": " + literal);
  }

  private static Predicate<String> blind() {
    return BLIND.asPredicate();
  }

  private static List<String> literals(String statement) {
    return LITERAL.matcher(statement).results().map(found -> found.group(1)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
