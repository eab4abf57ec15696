package se.paragraf.extract.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.jspecify.annotations.Nullable;
import se.paragraf.extract.language.Span;

/**
 * Finds names of bodies, units and organisations by the words around them, with OpenNLP's name
 * finder and a model trained on sentences of the project's own: {@code Solhem}, which nothing in
 * the name itself gives away.
 */
final class LearnedNames {

  /** Names as the model has learned them: words and signs, one token each. */
  static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}&-]+|[^\\s\\p{L}\\p{N}]");

  static final String MODEL = "organisation-names.bin";

  /** A cheap look: a capital behind a word in small letters. */
  private static final Pattern MAY_HOLD_NAME = Pattern.compile("[\\p{Ll},:] \\p{Lu}\\p{Ll}{2}");

  private final Supplier<TokenNameFinderModel> model;

  /** Made when the first sentence asks, which in many files none does. */
  private @Nullable NameFinderME finder;

  /** For one thread at a time. */
  LearnedNames() {
    this.model = () -> Model.LOADED;
  }

  LearnedNames(TokenNameFinderModel model) {
    this.model = () -> model;
  }

  private NameFinderME finder() {
    NameFinderME made = finder == null ? new NameFinderME(model.get()) : finder;
    finder = made;
    made.clearAdaptiveData();
    return made;
  }

  /** Loaded when the first document asks. */
  private static final class Model {
    static final TokenNameFinderModel LOADED = load();

    private static TokenNameFinderModel load() {
      try (InputStream in =
          Objects.requireNonNull(LearnedNames.class.getResourceAsStream(MODEL), MODEL)) {
        return new TokenNameFinderModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** In the order of the text; each sentence is read by itself. */
  List<Span> in(String sentence) {
    if (!MAY_HOLD_NAME.matcher(sentence).find()) {
      return List.of();
    }
    List<MatchResult> tokens = TOKEN.matcher(sentence).results().toList();
    List<Span> names = new ArrayList<>();
    for (var found : finder().find(words(tokens))) {
      names.add(
          new Span(tokens.get(found.getStart()).start(), tokens.get(found.getEnd() - 1).end()));
    }
    return names.stream().filter(name -> isName(name.of(sentence))).toList();
  }

  private static boolean isName(String text) {
    return Arrays.stream(text.split(" ")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private static String[] words(List<MatchResult> tokens) {
    return tokens.stream().map(MatchResult::group).toArray(String[]::new);
  }
}
